/**
 * Rewrites the three forms in which libraries bundled in exceljs make code from text, none of which a strict
 * Content-Security-Policy allows: `Function("return this")()` is the global object, and setImmediate given a
 * text instead of a function is never used. Fails when a form is left over.
 */
module.exports = function withoutEval(source) {
  const rewritten = source
    .replaceAll('Function("return this")()', 'globalThis')
    .replaceAll('(e=new Function(""+e))', '(e=null)');
  if (/\bFunction\("|new Function\b|[^\w.$]eval\(/.test(rewritten)) {
    throw new Error('exceljs still makes code from text: look at its new version and extend this loader.');
  }
  return rewritten;
};
