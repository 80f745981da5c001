/** Examples import from the repository's rooms; readers import the package. */
export function asReaderImports(code: string): string {
  return code.replaceAll(
    /from "(?:\.\.\/)+((?:base|constructs|policies|model|stacks)[a-z/]*)"/g,
    'from "alicloud-ai-platform/$1"',
  );
}
