// Finds things as people and screen readers do: by role and accessible name.
const implicit = {
  button: 'button, summary',
  link: 'a[href]',
  textbox: 'input:not([type]), input[type=text], textarea',
  heading: 'h1, h2, h3, h4',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  table: 'table',
  article: 'article',
  complementary: 'aside',
  row: 'tr',
  rowheader: 'tbody th[scope=row], tfoot th[scope=row]',
  columnheader: 'thead th',
};

function visible(element) {
  return element.checkVisibility({ visibilityProperty: true });
}

function nameOf(element) {
  const labelledby = element.getAttribute('aria-labelledby');
  const text = labelledby
    ? labelledby.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
    : (element.getAttribute('aria-label') ??
      [...(element.labels ?? [])].map((label) => label.textContent).join(' ')) ||
      element.textContent;
  return text.replace(/\s+/g, ' ').trim();
}

/** Every visible element of a role whose name begins with `name`; exact ones first. */
function all(role, name) {
  const selector = implicit[role] ? `[role="${role}"], :is(${implicit[role]}):not([role])` : `[role="${role}"]`;
  const found = [...document.querySelectorAll(selector)].filter(visible);
  const exact = found.filter((element) => nameOf(element) === name);
  return exact.length > 0 ? exact : found.filter((element) => nameOf(element).startsWith(name));
}
