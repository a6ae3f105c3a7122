/** Import, export and templates over HTTP. Never null unless marked. */
@NullMarked
package org.candour.finance.web;

import org.jspecify.annotations.NullMarked;
