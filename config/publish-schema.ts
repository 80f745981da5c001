import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { publishedSchema } from "./schema";

writeFileSync(join(__dirname, "platform.schema.json"), publishedSchema());
