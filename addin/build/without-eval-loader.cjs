/**
 * Rewrites the forms in which bundled libraries (exceljs; jszip and underscore under mammoth) make code from
 * text, none of which a strict Content-Security-Policy allows: `Function("return this")()` is the global object;
 * setImmediate given a text instead of a function, and templates of underscore, are never used. Fails when a form is left over.
 */
module.exports = function withoutEval(source) {
  const rewritten = source
    .replace(/\bFunction\((["'])return this\1\)\(\)/g, 'globalThis')
    .replaceAll('(e=new Function(""+e))', '(e=null)')
    .replaceAll("new Function(argument, '_', source)", 'null');
  if (/\bFunction\(["']|new Function\b|[^\w.$]eval\(/.test(rewritten)) {
    throw new Error(`${this.resourcePath} makes code from text: look at it and extend this loader.`);
  }
  return rewritten;
};
