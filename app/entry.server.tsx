import { Transform } from "node:stream";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "~/nonce";

/** How long one part of a page may keep the page waiting. */
export const streamTimeout = 5_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, reportFault }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let answerStatus = status;
    let isShellReady = false;

    function send(): void {
      const body = withoutZeroBytes();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answerStatus }));
      rendering.pipe(body);
    }

    const rendering = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remix} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onShellReady() {
          isShellReady = true;
        },
        // The whole page at once and in its place: without JavaScript nothing could put later parts where they belong.
        onAllReady: send,
        progressiveChunkSize: Number.POSITIVE_INFINITY,
        onShellError: reject,
        onError(fault) {
          answerStatus = 500;
          // A fault in the shell rejects, and Remix reports it through `handleError`.
          if (isShellReady) reportFault(fault);
        },
      },
    );
    setTimeout(rendering.abort, streamTimeout + 1_000).unref();
  });
}

/**
 * React 18 leaves zero bytes where a Japanese character does not fit at the end of its buffer (react issue 24985). A
 * browser shows them as U+FFFD inside a field, and a name would come back spoiled from the page without JavaScript.
 */
function withoutZeroBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk);
    },
  });
}

/** Never the message: it may quote what a person typed. He sees the 参照番号 that the log line carries. */
export const handleError: HandleErrorFunction = (fault, { request, context }) => {
  const isAnswer = isRouteErrorResponse(fault) && fault.status < 500;
  if (!isAnswer && !request.signal.aborted) context.reportFault(fault);
};
