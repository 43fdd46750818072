/** A text as Notepad shows it on any Windows: UTF-8 with a byte order mark, lines ended by CR LF. */
export function notepadText(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${windowsLines(text)}`);
}

/** A text with the line ends of Windows. */
export function windowsLines(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
