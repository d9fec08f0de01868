import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";

const fixedHeaders: Readonly<Record<string, string>> = {
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  // Static files say otherwise for themselves; everything else may hold someone's plan.
  "Cache-Control": "no-store",
  "X-Robots-Tag": "noindex",
};

const strictTransportSecurity = "max-age=31536000; includeSubDomains";

/** The headers of every answer, whoever gives it. Without a nonce (answers below Express) no script may run at all. */
export function securityHeaders(isPublic: boolean, nonce?: string): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(nonce),
    ...fixedHeaders,
    ...(isPublic ? { "Strict-Transport-Security": strictTransportSecurity } : {}),
  };
}

function contentSecurityPolicy(nonce: string | undefined): string {
  const nonceSource = nonce === undefined ? "" : ` 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    nonce === undefined ? "script-src 'none'" : `script-src${nonceSource} 'strict-dynamic'`,
    `style-src 'self'${nonceSource}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "report-uri /csp-report",
  ].join("; ");
}

export function setSecurityHeaders({ isPublic }: { readonly isPublic: boolean }): RequestHandler {
  return (_request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals["nonce"] = nonce;
    response.set(securityHeaders(isPublic, nonce));
    next();
  };
}
