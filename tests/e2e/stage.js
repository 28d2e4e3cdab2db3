// For a page that stays open and shows other pages, one after another: a page that just opened has to learn to run axe
// each time, which takes longer than the looking.

(() => {
  const SHEETS = 'link[rel=stylesheet]';
  let sheets = '';

  const hash = (text) => {
    let [a, b] = [5381, 52711];
    for (let place = 0; place < text.length; place += 1) {
      a = Math.imul(a, 33) ^ text.charCodeAt(place);
      b = (Math.imul(b, 31) + text.charCodeAt(place)) | 0;
    }
    return `${a >>> 0}.${b >>> 0}`;
  };
  const saysSomething = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim();

  // As where scripts run: what a <noscript> holds is text. The last one is kept until it is shown.
  let parsed = {};
  const parse = (html) => {
    if (parsed.html !== html) {
      const page = new DOMParser().parseFromString(html, 'text/html');
      for (const unscripted of page.querySelectorAll('noscript')) unscripted.textContent = unscripted.innerHTML;
      parsed = { html, page };
    }
    return parsed.page;
  };

  // A page as axe sees it, in two parts: what is around the contents, and the contents. Without what differs from person
  // to person: the words, and numbers in names and addresses, and what an icon draws. A text that is empty stays empty.
  // The style sheets count. How many lines of a list or a table are built alike does not, nor which of them comes first.
  const UNSAID = ['value', 'href', 'content', 'd'];
  const LINES = 'ul, ol, tbody';
  const attribute = ({ name, value, ownerElement }) =>
    (UNSAID.includes(name) || name.startsWith('hx-')) && !ownerElement.matches('link, meta')
      ? `${name}=${value ? 1 : 0}`
      : `${name}=${value.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]+/g, '0')}`;
  const walk = (node, leftOut) => {
    if (node.nodeType === Node.TEXT_NODE) return saysSomething(node) ? 'x' : '';
    if (node.nodeType !== Node.ELEMENT_NODE || node.tagName === 'SCRIPT' || node === leftOut) return '';
    const children = [...node.childNodes].map((child) => walk(child, leftOut));
    const told = node.matches(LINES) ? [...new Set(children)].sort() : children;
    return `<${node.tagName} ${[...node.attributes].map(attribute).sort().join(' ')}>${told.join('')}</>`;
  };
  const shapes = (page) => {
    const main = page.querySelector('main');
    return [hash(walk(page.documentElement, main)), hash(main ? walk(main) : '')];
  };

  // Of lines that are built alike axe looks at four: the first, an odd and an even one, and the last. A style sheet makes
  // no other difference between them, and what the lines in between say was measured already.
  const thinOut = () => {
    for (const list of document.querySelectorAll(LINES)) {
      const alike = new Map();
      for (const line of list.children) {
        const shape = walk(line);
        alike.set(shape, [...(alike.get(shape) ?? []), line]);
      }
      for (const lines of alike.values()) for (const line of lines.slice(3, -1)) line.remove();
    }
  };

  // The kinds of text that show. Contrast need not be asked of a kind twice: a colour comes from the style sheet alone (a
  // page may not carry a style of its own) and does not change with the width, so it is the same for texts whose
  // elements, up to the root, have the same names, attributes and places among their neighbours.
  const PERSONAL = new Set('id href name value for action title datetime src alt data-ask'.split(' '));
  const counts = (name) => !PERSONAL.has(name) && !name.startsWith('hx-') && !/^aria-(label|describ)/.test(name);
  function kindsThatShow() {
    const kinds = new Map();
    const kindOf = (element) => {
      if (element === document.documentElement) return '';
      if (!kinds.has(element)) {
        const attributes = [...element.attributes]
          .filter(({ name }) => counts(name))
          .map(({ name, value }) => `${name}=${value.replace(/[0-9]+/g, '0')}`);
        const [before, after] = [element.previousElementSibling, element.nextElementSibling];
        const place =
          (Array.prototype.indexOf.call(element.parentElement.children, element) % 2) +
          (before ? '' : 'first') +
          (after ? '' : 'last');
        const own = `${element.tagName} ${attributes.sort().join(' ')} ${place}`;
        kinds.set(element, `${kindOf(element.parentElement)}/${own}`);
      }
      return kinds.get(element);
    };
    const says = (element) => 'value' in element || [...element.childNodes].some(saysSomething);
    return [...document.body.querySelectorAll('*')]
      .filter((element) => says(element) && element.checkVisibility())
      .map((element) => [element, hash(kindOf(element))]);
  }
  let texts = [];

  const loaded = (sheet) => new Promise((resolve, reject) => Object.assign(sheet, { onload: resolve, onerror: reject }));

  // The style sheets stay as long as the pages ask for the same ones.
  async function dress(page) {
    const wanted = [...page.querySelectorAll(SHEETS)];
    const names = wanted.map((sheet) => sheet.outerHTML).join();
    const isDressed = names === sheets;
    for (const piece of [...document.head.children]) if (!isDressed || !piece.matches(SHEETS)) piece.remove();
    const others = [...page.head.children].filter((piece) => piece.matches('title, meta'));
    document.head.prepend(...others.map((piece) => document.adoptNode(piece)));
    if (isDressed) return;
    sheets = names;
    const adopted = wanted.map((sheet) => document.adoptNode(sheet));
    const all = Promise.all(adopted.map(loaded));
    document.head.append(...adopted);
    await all;
  }

  // Answers that follow from the elements, their attributes and which of them show, wherever those stand.
  const OF_ELEMENTS = ['aria', 'language', 'name-role-value', 'parsing', 'semantics', 'text-alternatives'];
  const BUT = ['label-content-name-mismatch', 'p-as-heading'];
  const ofElements = (tags) =>
    axe
      .getRules(tags)
      .filter((rule) => OF_ELEMENTS.some((kind) => rule.tags.includes(`cat.${kind}`)) && !BUT.includes(rule.ruleId))
      .map(({ ruleId }) => [ruleId, { enabled: false }]);

  const showing = () =>
    [...document.querySelectorAll('main *')]
      .map((element) => +element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .join('');

  const twice = (ids) => ids.filter((id, place) => ids.indexOf(id) < place);

  const contents = () => [...(document.querySelector('main')?.children ?? [])];
  const aroundContents = () => {
    const others = [];
    for (let node = document.querySelector('main'); node && node !== document.body; node = node.parentElement) {
      others.push(...[...node.parentElement.children].filter((sibling) => sibling !== node));
    }
    return others;
  };

  // What a page that is one form has: it looks the same for whoever fills it in, but for fields that a role has not.
  const ONE_FORM = '.wr-formkolom form[method=post]';

  window.stage = {
    shapes: (html) => shapes(parse(html)),

    isOneForm: (html) => parse(html).querySelector(ONE_FORM) !== null,

    // Puts a page in the place of the one before; gives by how many pixels it is too wide, and which ids it has twice.
    async show(html, address) {
      const page = parse(html);
      parsed = {};
      const [root, wanted] = [document.documentElement, page.documentElement];
      window.history.replaceState(null, '', address);
      for (const { name } of [...root.attributes]) root.removeAttribute(name);
      for (const { name, value } of wanted.attributes) root.setAttribute(name, value);
      await dress(page);
      document.body.replaceWith(document.adoptNode(page.body));
      await document.fonts.ready;
      return [root.scrollWidth - window.innerWidth, twice([...root.querySelectorAll('[id]')].map(({ id }) => id))];
    },

    // What is around the contents keeps its place and says nothing any more.
    hollow() {
      for (const part of aroundContents()) {
        const { width, height } = part.getBoundingClientRect();
        part.replaceChildren();
        Object.assign(part.style, { boxSizing: 'border-box', width: `${width}px`, height: `${height}px` });
      }
    },

    // Makes the page that shows ready for axe; gives its kinds of text, and which elements of the contents show.
    ready(ofAround) {
      if (!ofAround) window.stage.hollow();
      thinOut();
      texts = kindsThatShow();
      return [[...new Set(texts.map(([, kind]) => kind))], showing()];
    },

    // What axe has against the page that shows, in words; of its contents, of what is around them or of both. Rules about
    // the page as a whole are asked either way. Our pages load nothing that axe would have to fetch by itself.
    async violations(tags, contrastOf, { ofContents, ofAround, ofPlacesOnly }) {
      for (const [element, kind] of texts) element.toggleAttribute('data-ask', contrastOf.includes(kind));
      axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-ask]' }] });
      const exclude = [...(ofContents ? [] : contents()), ...(ofAround ? [] : aroundContents())];
      const rules = Object.fromEntries(ofPlacesOnly ? ofElements(tags) : []);
      const options = { runOnly: tags, rules, resultTypes: ['violations'], preload: false };
      let found = await axe.run({ include: [document], exclude }, { ...options, selectors: false });
      if (found.violations.length) found = await axe.run({ include: [document], exclude }, options); // to say where
      return found.violations.map(({ id, nodes: [first] }) => `${id}: ${first.target} ${first.failureSummary ?? ''}`);
    },
  };
})();
