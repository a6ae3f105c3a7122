/** Ratios of ours against the bare library, measured in one run. Not part of the test run. */
package org.candour.bench;
