import { text } from "./schema-kit";

export const routePath = text("^/[A-Za-z0-9._~/-]*\\*?$", "a path that starts with a slash, such as /v1/chat/*", "/");
