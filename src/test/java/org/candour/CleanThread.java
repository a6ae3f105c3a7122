package org.candour;

import com.vaadin.flow.internal.CurrentInstance;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Lets no test find what an earlier one left on its thread. A portal puts its own keeper of who is signed in where
 * everybody looks, and screens leave their session behind; in which order test classes run differs between machines.
 */
public final class CleanThread implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        CurrentInstance.clearAll();
        SecurityContextHolderStrategy own = isSpring(context.getRequiredTestClass())
                ? SpringExtension.getApplicationContext(context)
                        .getBeanProvider(SecurityContextHolderStrategy.class)
                        .getIfAvailable()
                : null;
        if (own == null) {
            SecurityContextHolder.setStrategyName(SecurityContextHolder.MODE_THREADLOCAL);
        } else {
            SecurityContextHolder.setContextHolderStrategy(own);
        }
    }

    private static boolean isSpring(Class<?> test) {
        return TestContextAnnotationUtils.hasAnnotation(test, BootstrapWith.class)
                || TestContextAnnotationUtils.hasAnnotation(test, ContextConfiguration.class);
    }
}
