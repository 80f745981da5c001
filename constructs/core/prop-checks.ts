import { Token } from "cdktf";
import type { IConstruct } from "constructs";
import { display, type Problem, throwIfAny } from "../../base";

/** Collects what is wrong with the props of a construct, to say it all at once. References are taken on trust. */
export class PropChecks {
  private readonly where: string;
  private readonly problems: Problem[] = [];

  constructor(scope: IConstruct) {
    this.where = scope.node.path;
  }

  /** Notes a problem when the value is there, is known, and does not hold. */
  expect<T>(field: string, value: T | undefined, holds: (value: T) => boolean, want: string, hint?: string): this {
    if (value === undefined || Token.isUnresolved(value) || holds(value)) return this;
    return this.note({ field, got: display(value), want, ...(hint === undefined ? {} : { hint }) });
  }

  /** A whole number within bounds, both included. */
  expectWhole(field: string, value: number | undefined, minimum: number, maximum: number, hint?: string): this {
    const holds = (number: number) => Number.isInteger(number) && number >= minimum && number <= maximum;
    return this.expect(field, value, holds, `a whole number from ${minimum} to ${maximum}`, hint);
  }

  note(problem: Omit<Problem, "where">): this {
    this.problems.push({ where: this.where, ...problem });
    return this;
  }

  /** @throws ProblemsError with everything noted so far, if anything was. */
  done(): void {
    throwIfAny(this.problems);
  }
}
