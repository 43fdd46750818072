/** The address that stands in the repository's manifest.xml: the development server's. */
export const developmentUrl = 'https://localhost:3000/';

/**
 * The manifest for a server. Throws for a base URL that Excel would refuse: it must be https and end with `/`.
 */
export function renderManifest(manifest: string, baseUrl: string): string {
  if (!/^https:\/\/[^\s"<>&]+\/$/.test(baseUrl)) {
    throw new Error(`服务器地址「${baseUrl}」应以 https:// 开头、以 / 结尾，如 ${developmentUrl}`);
  }
  return manifest.replaceAll(`"${developmentUrl}`, `"${baseUrl}`);
}
