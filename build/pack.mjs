// Bytes as a text that stands in a script element of a UTF-8 page: seven bits a letter, the letters of ASCII. Three
// of them cannot stand there (NUL, the carriage return, "<", which might end the element) and are À, Á, Â instead.
// A byte takes 1.17 bytes so; in base64 it would take 1.33. boot.js reads it back.
const FOREIGN = new Map([
  [0, 0xc0],
  [13, 0xc1],
  [60, 0xc2],
]);

export function pack(bytes) {
  const letters = new Uint16Array(Math.ceil((bytes.length * 8) / 7));
  let [held, bits, at] = [0, 0, 0];
  const put = (letter) => {
    letters[at] = FOREIGN.get(letter) ?? letter;
    at += 1;
  };
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 7) {
      bits -= 7;
      put(held >> bits);
      held &= (1 << bits) - 1;
    }
  }
  if (bits > 0) put(held << (7 - bits));
  return Buffer.from(letters.buffer, 0, at * 2).toString("utf16le");
}
