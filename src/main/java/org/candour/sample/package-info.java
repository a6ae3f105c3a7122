/**
 * Fills the fictional sample round on first start, through the services people use: the cast uploads, scores,
 * moderates and publishes. The top of the house; no room uses it. Never null unless marked.
 */
@ApplicationModule(
        displayName = "sample",
        allowedDependencies = {"common", "rounds", "plans", "search", "silences", "assessment", "publication"})
@NullMarked
package org.candour.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
