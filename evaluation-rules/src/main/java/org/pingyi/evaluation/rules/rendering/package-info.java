/** Report renderers (报告格式): reports in other formats than JSON and CSV. */
@NullMarked
package org.pingyi.evaluation.rules.rendering;

import org.jspecify.annotations.NullMarked;
