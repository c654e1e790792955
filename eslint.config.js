import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {ignores: ["dist", "dist.next", "dist-package", "dist-package.next", "src/.observablehq"]},
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", {fixStyle: "separate-type-imports"}],
      // Rows and maps are looked up by keys that a check has proved: the assertion says so.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_", varsIgnorePattern: "^_"}],
      "no-console": "off",
      eqeqeq: "error",
      "max-lines": ["error", {max: 250, skipBlankLines: false, skipComments: false}]
    }
  }
);
