((wp) => {
  const { createElement: el, Fragment } = wp.element;
  const { InnerBlocks, InspectorControls, useBlockProps, useInnerBlocksProps } = wp.blockEditor;
  const { PanelBody, RangeControl, ToggleControl, Disabled, Placeholder } = wp.components;

  const settings = (...controls) =>
    el(InspectorControls, null, el(PanelBody, { title: 'Settings' }, ...controls));

  /** Shown instead of the block where it has nothing to show. */
  const Empty = () =>
    el(Placeholder, {
      label: 'Nothing to show yet',
      instructions: 'Enter your practice, newsletter, or questions in Settings → Tendwell.',
    });

  /** The block as visitors see it, rendered by the server. */
  function Edit({ name, attributes, setAttributes }) {
    const number = (label, key, min, max) =>
      el(RangeControl, {
        key,
        label,
        min,
        max,
        value: attributes[key],
        onChange: (value) => setAttributes({ [key]: value }),
      });
    const preview = el(wp.serverSideRender, {
      block: name,
      attributes,
      EmptyResponsePlaceholder: Empty,
    });
    return el(
      Fragment,
      null,
      settings(
        number('Level of headings', 'headingLevel', 2, 4),
        name === 'tendwell/article-list' && number('Number of posts', 'number', 1, 20),
      ),
      el('div', useBlockProps(), el(Disabled, null, preview)),
    );
  }

  /** The text is written with the blocks of WordPress. */
  function EditArticle({ attributes, setAttributes }) {
    const toggle = el(ToggleControl, {
      label: 'Table of contents',
      checked: attributes.contents,
      onChange: (contents) => setAttributes({ contents }),
    });
    return el(Fragment, null, settings(toggle), el('div', useInnerBlocksProps(useBlockProps())));
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
  wp.blocks.registerBlockType('tendwell/article', {
    edit: EditArticle,
    save: () => el(InnerBlocks.Content),
  });
})(window.wp);
