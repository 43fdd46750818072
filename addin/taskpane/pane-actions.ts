/**
 * What the ribbon asks of the pane; one method for each of its buttons but 打开文表. Each shows in the pane what came of
 * it, failures too, and does not reject for what can happen to a user (`HostProblem`).
 */
export interface PaneActions {
  /** 校验当前表: checks the book and shows the findings of the sheet that the user looks at. */
  checkSheet(): Promise<void>;

  /** 校验全部: checks the book and shows all findings. */
  checkBook(): Promise<void>;

  /** 下一处: selects the cell of the next finding in the order shown, from the first again after the last. */
  showNext(): Promise<void>;

  /** 清除痕迹: takes exactly our marks away. */
  clearMarks(): Promise<void>;

  /** 固化为数值: puts values in place of our functions' formulas in the whole book. */
  freeze(): Promise<void>;

  /** 导出报告: saves the report of the last check, checking first where none was made. */
  exportReport(): Promise<void>;
}
