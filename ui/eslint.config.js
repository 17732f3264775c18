import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const areas = ["setup", "today", "book", "booking", "client", "settings", "palette", "damage"];
const noTauri = {
  group: ["@tauri-apps/*"],
  message: "Only src/ipc talks to the shell.",
};

export default ts.config(
  { ignores: ["dist", "node_modules", "src/ipc/commands.ts", "src/ipc/types"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      "no-undef": "off",
      eqeqeq: "error",
      "max-lines": ["error", 300],
      "@typescript-eslint/no-explicit-any": "error",
      "no-restricted-imports": ["error", { patterns: [noTauri] }],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  { files: ["src/ipc/**"], rules: { "no-restricted-imports": "off" } },
  {
    files: ["src/shared/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            noTauri,
            {
              group: ["**/ipc/*", "**/ipc", "**/clinic/*", "**/features/**", "**/views/**"],
              message: "shared knows nothing of ours.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/clinic/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            noTauri,
            { group: ["**/features/**", "**/views/**"], message: "clinic lies below features." },
          ],
        },
      ],
    },
  },
  ...areas.map((area) => ({
    files: [`src/features/${area}/**`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            noTauri,
            {
              group: [
                "**/views/**",
                ...areas.filter((other) => other !== area).map((other) => `**/${other}/*`),
              ],
              message: "A feature never imports another; views compose.",
            },
          ],
        },
      ],
    },
  })),
);
