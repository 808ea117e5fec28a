import { connect } from 'node:net';

/** The answer to a request whose target and headers go out as they are written. */
export function rawRequest(
  address: string,
  { path, headers }: { path: string; headers: Record<string, string> },
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const lines = [
      `GET ${path} HTTP/1.1`,
      ...Object.entries({ host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`),
    ];
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${lines.join('\r\n')}\r\nconnection: close\r\n\r\n`),
    );
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    socket.on('error', reject).on('end', () => {
      const status = Number(/^HTTP\/1.1 (\d+)/.exec(answer)?.[1]);
      const body = answer.split('\r\n\r\n').slice(1).join('\r\n\r\n');
      resolve({ status, body: /transfer-encoding: chunked/i.test(answer) ? '' : body });
    });
  });
}
