import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

/** A span as it was received. */
export interface ReceivedSpan {
  readonly trace: string;
  readonly id: string;
  readonly parent: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly isFailed: boolean;
}

type Field = { readonly number: number; readonly value: Buffer | number };

/** Numbers of the fields of `opentelemetry/proto/trace/v1/trace.proto` and its like. */
const RESOURCE_SPANS = 1;
const RESOURCE = 1;
const SCOPE_SPANS = 2;
const SPANS = 2;
const SPAN = { trace: 1, id: 2, parent: 4, name: 5, attributes: 9, status: 15 };
const STATUS_CODE = 3;
const ERROR = 2;

/** A collector of OpenTelemetry on this machine, which takes traces as `http/protobuf`. */
export class TraceReceiver {
  readonly spans: ReceivedSpan[] = [];
  /** What it was told of the service that sent them. */
  resource: Readonly<Record<string, string | number>> = {};
  /** All that was received, as it came. */
  bytes = Buffer.alloc(0);
  private server: Server | null = null;

  static async start(): Promise<TraceReceiver> {
    const receiver = new TraceReceiver();
    receiver.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const sent = Buffer.concat(parts);
        if (request.url === '/v1/traces')
          receiver.take(request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent);
        response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
      });
    }).listen(0, '127.0.0.1');
    await once(receiver.server, 'listening');
    return receiver;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    this.server?.close();
    await once(this.server as Server, 'close');
  }

  private take(sent: Buffer): void {
    this.bytes = Buffer.concat([this.bytes, sent]);
    for (const resourceSpans of all(sent, RESOURCE_SPANS)) {
      this.resource = attributesIn(all(resourceSpans, RESOURCE)[0] ?? Buffer.alloc(0), 1);
      for (const scope of all(resourceSpans, SCOPE_SPANS)) this.spans.push(...all(scope, SPANS).map(spanIn));
    }
  }
}

function spanIn(sent: Buffer): ReceivedSpan {
  const bytes = (number: number) => all(sent, number)[0] ?? Buffer.alloc(0);
  return {
    trace: bytes(SPAN.trace).toString('hex'),
    id: bytes(SPAN.id).toString('hex'),
    parent: bytes(SPAN.parent).toString('hex'),
    name: bytes(SPAN.name).toString(),
    attributes: attributesIn(sent, SPAN.attributes),
    isFailed: fieldsIn(bytes(SPAN.status)).some(({ number, value }) => number === STATUS_CODE && value === ERROR),
  };
}

/** Pairs of a key and a text or a whole number; other values are null. */
function attributesIn(sent: Buffer, number: number): Record<string, string | number> {
  return Object.fromEntries(
    all(sent, number).map((pair) => {
      const [key, value] = [all(pair, 1)[0] ?? '', all(pair, 2)[0] ?? Buffer.alloc(0)];
      const [held] = fieldsIn(value);
      return [key.toString(), typeof held?.value === 'number' ? held.value : (held?.value.toString() ?? '')];
    }),
  );
}

function all(message: Buffer, number: number): Buffer[] {
  return fieldsIn(message).flatMap((field) =>
    field.number === number && typeof field.value !== 'number' ? [field.value] : [],
  );
}

/** The fields of a message of Protocol Buffers. */
function fieldsIn(message: Buffer): Field[] {
  let place = 0;
  const varint = () => {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = message[place++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  };
  const bytes = (length: number) => message.subarray(place, (place += length));
  const fields: Field[] = [];
  while (place < message.length) {
    const tag = varint();
    const wire = tag & 7;
    const value = wire === 0 ? varint() : bytes(wire === 2 ? varint() : wire === 1 ? 8 : 4);
    fields.push({ number: tag >> 3, value });
  }
  return fields;
}
