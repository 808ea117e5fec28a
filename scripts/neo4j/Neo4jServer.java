import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;

/**
 * Runs Neo4j Community in the folder and with the configuration file that it is given, until it is told to end (SIGTERM), or until the
 * process with the third argument's id has ended. The user neo4j gets the password in NEO4J_INITIAL_PASSWORD, where that is set and the
 * installation is new. Prints "READY" when it answers.
 */
public class Neo4jServer {
    public static void main(String[] arguments) throws Exception {
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
                .loadPropertiesFromFile(Path.of(arguments[1]))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        try {
            setInitialPassword(service, System.getenv("NEO4J_INITIAL_PASSWORD"));
        } catch (RuntimeException error) {
            // The server's own threads would keep the process alive.
            error.printStackTrace();
            System.exit(1);
        }
        System.out.println("READY");
        if (arguments.length > 2) {
            endWith(Long.parseLong(arguments[2]));
        }
        Thread.currentThread().join();
    }

    /** The password of a new installation must be changed before anything else; one that was changed stays. */
    private static void setInitialPassword(DatabaseManagementService service, String password) {
        GraphDatabaseService system = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        boolean isNew = system.executeTransactionally(
                "SHOW USERS YIELD user, passwordChangeRequired WHERE user = 'neo4j' AND passwordChangeRequired",
                Map.of(),
                Result::hasNext);
        if (isNew && password != null) {
            system.executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        }
    }

    /** Ends at once when the process has: its folder is of no more use to anybody. */
    private static void endWith(long process) throws InterruptedException {
        while (ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false)) {
            Thread.sleep(500);
        }
        Runtime.getRuntime().halt(0);
    }
}
