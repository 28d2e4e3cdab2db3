// Builds static/dist/ from node_modules: the chosen NL Design System packages in one style sheet (tokens that no rule
// uses are left out), the typeface, htmx, and the icons listed in static/icons.txt. Run it again after a change in
// static/css/ or static/icons.txt; it takes less than a second and always gives the same files.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const css = join(root, 'static/css');
const dist = join(root, 'static/dist');

const CANDIDATE = ['button', 'data-badge', 'heading', 'link', 'number-badge', 'paragraph', 'skip-link'];
const UTRECHT = ['alert', 'breadcrumb-nav', 'checkbox', 'form-field', 'form-field-description', 'form-field-error-message',
  'form-fieldset', 'form-label', 'pagination', 'radio-button', 'select', 'status-badge', 'table', 'textarea', 'textbox'];
const TOKENS = '@nl-design-system-unstable/voorbeeld-design-tokens';
const VARIABLE_FONT = '@fontsource-variable/source-sans-3';
const STATIC_FONT = '@fontsource/source-sans-3';
// For papers in the language of who gets them; the same static files on screen and in the PDF.
const OTHER_SCRIPTS = ['arabic', 'ethiopic'];

const read = (...path) => readFileSync(join(...path), 'utf8');
const variablesIn = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]);

function copy(from, to) {
  const target = join(dist, to);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(modules, from), target);
}

/** The tokens that `rules` reach, directly or through other tokens, as one :root block. */
function prunedTokens(rules) {
  const all = new Map([...read(modules, TOKENS, 'dist/variables.css').matchAll(/(--[\w-]+):\s*([^;]+);/g)]
    .map((match) => [match[1], match[2]]));
  const used = new Set();
  const queue = variablesIn(rules);
  while (queue.length) {
    const name = queue.pop();
    if (used.has(name) || !all.has(name)) continue;
    used.add(name);
    queue.push(...variablesIn(all.get(name)));
  }
  return `:root{${[...all].filter(([name]) => used.has(name)).map(([name, value]) => `${name}:${value}`).join(';')}}`;
}

async function writeStyles() {
  const components = [
    ...CANDIDATE.map((name) => read(modules, `@nl-design-system-candidate/${name}-css/dist/${name}.css`)),
    ...UTRECHT.map((name) => read(modules, `@utrecht/${name}-css/dist/index.css`)),
  ].join('\n');
  const own = readdirSync(css).filter((name) => name.endsWith('.css')).map((name) => read(css, name)).join('\n');
  const layered = `@layer nlds, theme, app;\n@layer nlds{${prunedTokens(components + own)}\n${components}}`;
  const { code } = await transform(layered, { loader: 'css', minify: true, legalComments: 'none' });
  const credit = '/*! NL Design System: @utrecht/*-css, @nl-design-system-candidate/*-css, voorbeeld-design-tokens; EUPL-1.2 */\n';
  writeFileSync(join(dist, 'nlds.css'), credit + code);
}

function writeFonts() {
  for (const range of ['latin', 'latin-ext', 'cyrillic']) {
    copy(`${VARIABLE_FONT}/files/source-sans-3-${range}-wght-normal.woff2`, `fonts/source-sans-3-${range}.woff2`);
  }
  for (const weight of ['400', '600']) {
    // The PDF maker wants static weights; names from outside the Latin-1 range occur in it too.
    copy(`${STATIC_FONT}/files/source-sans-3-latin-${weight}-normal.woff2`, `fonts/source-sans-3-druk-${weight}.woff2`);
    copy(`${STATIC_FONT}/files/source-sans-3-latin-ext-${weight}-normal.woff2`, `fonts/source-sans-3-druk-ext-${weight}.woff2`);
    copy(`${STATIC_FONT}/files/source-sans-3-cyrillic-${weight}-normal.woff2`, `fonts/source-sans-3-druk-cyr-${weight}.woff2`);
    for (const script of OTHER_SCRIPTS) {
      copy(`@fontsource/noto-sans-${script}/files/noto-sans-${script}-${script}-${weight}-normal.woff2`, `fonts/noto-sans-${script}-${weight}.woff2`);
    }
  }
}

function writeIcons() {
  for (const line of read(root, 'static/icons.txt').split('\n')) {
    const name = line.replace(/#.*/, '').trim();
    if (!name) continue;
    const file = name.startsWith('filled-') ? `filled/${name.slice('filled-'.length)}.svg` : `outline/${name}.svg`;
    copy(`@tabler/icons/icons/${file}`, `icons/${file}`);
  }
}

function writeScripts() {
  // The source map is not shipped, so its address must go: the hashed static storage follows every address it reads.
  const htmx = read(modules, 'htmx.org/dist/htmx.min.js').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
  writeFileSync(join(dist, 'htmx.min.js'), htmx);
}

function writeLicences() {
  const packages = [...CANDIDATE.map((name) => `@nl-design-system-candidate/${name}-css`),
    ...UTRECHT.map((name) => `@utrecht/${name}-css`), TOKENS, VARIABLE_FONT, STATIC_FONT,
    ...OTHER_SCRIPTS.map((script) => `@fontsource/noto-sans-${script}`), '@tabler/icons', 'htmx.org'];
  const parts = packages.map((name) => {
    const { version, license } = JSON.parse(read(modules, name, 'package.json'));
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].find((candidate) => existsSync(join(modules, name, candidate)));
    return { head: `${name} ${version} (${license})`, text: file ? read(modules, name, file).trim() : '' };
  });
  const texts = [...new Set(parts.map((part) => part.text))];
  writeFileSync(join(dist, 'licences.txt'), texts
    .map((text) => `${parts.filter((part) => part.text === text).map((part) => part.head).join('\n')}\n\n${text}\n`)
    .join('\n----------------------------------------\n\n'));
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await writeStyles();
writeFonts();
writeIcons();
writeScripts();
writeLicences();
