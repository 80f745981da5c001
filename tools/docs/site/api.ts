import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../../..");

/** A prop, a member or a factory, as its declaration tells it. */
export interface Described {
  readonly name: string;
  /** As it is written. */
  readonly type: string;
  readonly optional: boolean;
  readonly about: string;
  readonly fallback?: string;
}

/** What one class offers, read from its declarations. */
export interface ClassApi {
  readonly name: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly about: string;
  /** One set of props, or one for each form that they may take. */
  readonly props: readonly { readonly name: string; readonly props: readonly Described[] }[];
  readonly statics: readonly Described[];
  readonly members: readonly Described[];
}

/** The declarations behind the public surface of a room. */
export class Api {
  private readonly program: ts.Program;
  private readonly checker: ts.TypeChecker;

  constructor(private readonly entries: Readonly<Record<string, string>>) {
    const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, ROOT);
    const files = Object.values(entries).map((file) => join(ROOT, file));
    this.program = ts.createProgram(files, { ...options, noEmit: true, incremental: false });
    this.checker = this.program.getTypeChecker();
  }

  /** The exported classes of an entry that are wanted, by name. */
  classes(entry: string, wanted: (name: string) => boolean): ReadonlyMap<string, ClassApi> {
    const source = this.program.getSourceFile(join(ROOT, this.entries[entry] ?? ""));
    const module = source && this.checker.getSymbolAtLocation(source);
    const found = (module === undefined ? [] : this.checker.getExportsOfModule(module)).flatMap((exported) => {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(exported) : exported;
      const declaration = symbol.declarations?.find((it) => ts.isClassDeclaration(it));
      if (declaration === undefined || !wanted(exported.name)) return [];
      return [[exported.name, this.classApi(exported.name, symbol, declaration)] as const];
    });
    return new Map(found);
  }

  private classApi(name: string, symbol: ts.Symbol, declaration: ts.ClassDeclaration): ClassApi {
    const file = declaration.getSourceFile();
    const [construct] = this.checker.getTypeOfSymbol(symbol).getConstructSignatures();
    const propsSymbol = construct?.parameters.at(2);
    const about = this.aboutOf(symbol) || moduleComment(file);
    return {
      name,
      file: relative(ROOT, file.fileName),
      about,
      props: propsSymbol === undefined ? [] : this.propsOf(this.checker.getTypeOfSymbol(propsSymbol)),
      statics: this.checker
        .getTypeOfSymbol(symbol)
        .getProperties()
        .flatMap((it) => this.member(it)),
      members: this.checker
        .getDeclaredTypeOfSymbol(symbol)
        .getProperties()
        .flatMap((it) => this.member(it)),
    };
  }

  /** A union of forms gives each form its own set, named after its type. */
  private propsOf(type: ts.Type): ClassApi["props"] {
    const plain = this.checker.getNonNullableType(type);
    const forms = plain.isUnion() ? plain.types : [plain];
    return forms.map((form) => ({
      name: (form.aliasSymbol ?? form.getSymbol())?.name ?? "",
      props: form
        .getProperties()
        .flatMap((symbol) => this.described(symbol))
        .sort((one, other) => Number(one.optional) - Number(other.optional)),
    }));
  }

  private member(symbol: ts.Symbol): readonly Described[] {
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined || symbol.name === "prototype" || !ours(declaration)) return [];
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
    if ((ts.getCombinedModifierFlags(declaration) & hidden) !== 0 || symbol.name.startsWith("__@")) return [];
    if (symbol.getJsDocTags(this.checker).some((tag) => tag.name === "internal")) return [];
    return this.described(symbol);
  }

  private described(symbol: ts.Symbol): readonly Described[] {
    const declaration = symbol.declarations?.find(
      (it) => ts.isPropertySignature(it) || ts.isClassElement(it) || ts.isTypeElement(it) || ts.isParameter(it),
    );
    if (declaration === undefined) return [];
    const tag = symbol.getJsDocTags(this.checker).find(({ name }) => name === "default");
    const fallback = ts.displayPartsToString(tag?.text).trim();
    const refusal = symbol.getJsDocTags(this.checker).find(({ name }) => name === "throws");
    const throws =
      refusal === undefined ? "" : ` Throws ${ts.displayPartsToString(refusal.text).replace(/\.?\s*$/, ".")}`;
    return [
      {
        name: symbol.name,
        type: typeText(declaration),
        optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
        about: `${this.aboutOf(symbol)}${throws}`.trim(),
        ...(fallback === "" ? {} : { fallback: plainText(fallback) }),
      },
    ];
  }

  private aboutOf(symbol: ts.Symbol): string {
    return plainText(ts.displayPartsToString(symbol.getDocumentationComment(this.checker)));
  }
}

function ours(declaration: ts.Declaration): boolean {
  const file = declaration.getSourceFile().fileName;
  return !file.includes("node_modules") && !file.includes("/.gen/");
}

/** As it stands in the source, on one line; a method with its parameters. */
function typeText(declaration: ts.Declaration): string {
  if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration)) {
    const parameters = declaration.parameters.map((one) => oneLine(one.getText()).replace(/ = .*$/, "")).join(", ");
    const result = declaration.type === undefined ? "" : `: ${oneLine(declaration.type.getText())}`;
    return `(${parameters})${result}`;
  }
  const { type } = declaration as { readonly type?: ts.TypeNode };
  return type === undefined ? "" : oneLine(type.getText());
}

/** The comment at the head of a file, before its imports. */
function moduleComment(file: ts.SourceFile): string {
  const [, text = ""] = /^\/\*\*([\s\S]*?)\*\//.exec(file.text) ?? [];
  return plainText(text.replaceAll(/^\s*\* ?/gm, ""));
}

function plainText(text: string): string {
  return text.replaceAll(/\{@link ([^}]+)\}/g, "`$1`").trim();
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
