((wp) => {
  const { createElement: el, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, RangeControl, Disabled } = wp.components;

  /** The block as visitors see it, rendered by the server. */
  function Edit({ name, attributes, setAttributes }) {
    const setting = (label, key, min, max) =>
      el(RangeControl, {
        label,
        min,
        max,
        value: attributes[key],
        onChange: (value) => setAttributes({ [key]: value }),
      });
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: 'Settings' },
          setting('Level of headings', 'headingLevel', 2, 4),
          name === 'tendwell/article-list' && setting('Number of posts', 'number', 1, 20),
        ),
      ),
      el('div', useBlockProps(), el(Disabled, null, el(wp.serverSideRender, { block: name, attributes }))),
    );
  }

  for (const name of [
    'announcement',
    'article-list',
    'faq',
    'footer',
    'newsletter-signup',
    'people',
    'policies',
    'services',
    'visit',
  ]) {
    wp.blocks.registerBlockType(`tendwell/${name}`, { edit: Edit, save: () => null });
  }
})(window.wp);
