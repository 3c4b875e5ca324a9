// @ts-check

/**
 * Pastes what Word puts into the clipboard: HTML, and RTF with the bytes of two photos.
 *
 * @param {import('playwright-core').Locator} field
 * @param {string} html
 */
export function pasteFromWord(field, html) {
  return field.evaluate(async (element, given) => {
    const photo = async (/** @type {string} */ sky, /** @type {string} */ hill) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: 640, height: 480 });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('Nothing can be drawn here');
      context.fillStyle = sky;
      context.fillRect(0, 0, 640, 480);
      context.fillStyle = hill;
      context.ellipse(220, 500, 420, 220, 0, 0, 2 * Math.PI);
      context.fill();
      /** @type {Blob | null} */
      const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
      const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    const pict = (/** @type {string} */ hex) =>
      `{\\*\\shppict{\\pict\\jpegblip\\bliptag1{\\*\\blipuid 0a}\n${hex}}}`;
    const data = new DataTransfer();
    data.setData('text/html', given);
    data.setData('text/plain', 'The text');
    data.setData(
      'text/rtf',
      `{\\rtf1 ${pict(await photo('linen', 'tan'))} ${pict(await photo('lightcyan', 'teal'))}}`,
    );
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
}
