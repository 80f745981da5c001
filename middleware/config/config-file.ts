import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Duration, ProblemsError } from "../../base";
import { type Config } from "./config";
import { readConfig } from "./read-config";

export interface ConfigListener {
  taken(config: Config): void;
  refused(error: ProblemsError): void;
}

/** The configuration file, read at the start and again whenever its text changes. */
export class ConfigFile {
  private lastText: string | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly path: string) {}

  /** @throws ProblemsError when it cannot be read or is not valid */
  read(): Config {
    this.lastText = this.text();
    return readConfig(this.lastText, basename(this.path));
  }

  /**
   * Looks at the file's text in intervals, so that a mounted ConfigMap, whose links are swapped, is noticed like any
   * other change.
   */
  watch(every: Duration, listener: ConfigListener): void {
    this.timer = setInterval(() => {
      this.check(listener, false);
    }, every.milliseconds);
  }

  /** Looks now. With `force` an unchanged file is read again too. */
  check(listener: ConfigListener, force: boolean): void {
    try {
      const text = this.text();
      if (text === this.lastText && !force) return;
      this.lastText = text;
      listener.taken(readConfig(text, basename(this.path)));
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      listener.refused(error);
    }
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private text(): string {
    try {
      return readFileSync(this.path, "utf8");
    } catch (error) {
      const message = error instanceof Error ? error.message : "unreadable";
      throw new ProblemsError([{ where: this.path, message: `cannot be read: ${message}` }]);
    }
  }
}
