import { posix, win32 } from 'node:path';

/** The folders in which a system and its office programs keep typefaces; those that are not there are passed over. */
export function fontFolders(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
): string[] {
  const home = environment['HOME'] ?? '';
  switch (platform) {
    case 'win32': {
      const own = environment['LOCALAPPDATA'] ?? '';
      return [
        win32.join(environment['WINDIR'] ?? 'C:\\Windows', 'Fonts'),
        win32.join(own, 'Microsoft', 'Windows', 'Fonts'),
        win32.join(own, 'Microsoft', 'FontCache', '4', 'CloudFonts'),
        win32.join(own, 'Kingsoft', 'WPS Office'),
      ];
    }
    case 'darwin':
      return [
        '/System/Library/Fonts',
        '/Library/Fonts',
        posix.join(home, 'Library', 'Fonts'),
        '/Applications/Microsoft Word.app/Contents/Resources/DFonts',
        '/Applications/wpsoffice.app/Contents/Resources',
      ];
    default:
      return [
        '/usr/share/fonts',
        '/usr/local/share/fonts',
        posix.join(home, '.fonts'),
        posix.join(home, '.local', 'share', 'fonts'),
        '/opt/kingsoft/wps-office/office6/fonts',
      ];
  }
}
