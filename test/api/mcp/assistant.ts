import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';

/** What a tool gave. */
export interface ToolResult {
  readonly isError: boolean;
  readonly text: string;
  readonly structured: Readonly<Record<string, unknown>> & {
    readonly rows: readonly Readonly<Record<string, unknown>>[];
    readonly notes: readonly string[];
    readonly totalCount: number;
    readonly nextCursor: string | null;
  };
}

/** An assistant: the SDK's own client, which checks what tools give against the schemas that they declare. */
export class Assistant {
  private constructor(readonly client: Client) {}

  static async over(transport: Transport): Promise<Assistant> {
    const client = new Client({ name: 'test', version: '1.0.0' });
    await client.connect(transport);
    return new Assistant(client);
  }

  static overHttp(address: string, headers: Record<string, string> = {}): Promise<Assistant> {
    return Assistant.over(new StreamableHTTPClientTransport(new URL(`${address}/mcp`), { requestInit: { headers } }));
  }

  async call(name: string, given: Record<string, unknown> = {}): Promise<ToolResult> {
    const { isError = false, content, structuredContent } = await this.client.callTool({ name, arguments: given });
    const [{ text = '' } = {}] = content as { text?: string }[];
    return { isError: isError === true, text, structured: structuredContent as ToolResult['structured'] };
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
