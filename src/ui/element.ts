/** Makes an element with these attributes. Strings among its children are text, whatever they look like. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, children);
}

/** Gives an element these attributes and children, as `element` does. */
export function filled<Made extends Element>(
  made: Made,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[],
): Made {
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}
