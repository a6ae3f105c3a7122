/** People, their roles and tokens, sign-in, and the security of every route. Never null unless marked. */
@ApplicationModule(
        displayName = "accounts",
        allowedDependencies = {"common"})
@NullMarked
package org.candour.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
