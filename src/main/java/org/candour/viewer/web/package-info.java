/** What the viewer in the browser asks for, with the rights of the page it stands on. Never null unless marked. */
@NullMarked
package org.candour.viewer.web;

import org.jspecify.annotations.NullMarked;
