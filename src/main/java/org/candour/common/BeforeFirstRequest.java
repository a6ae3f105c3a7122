package org.candour.common;

import org.springframework.context.SmartLifecycle;

/**
 * Gets ready before the portal answers its first request, when the whole start waits for it: for what an answer without
 * would be wrong, and not only early. {@code ApplicationRunner}s come later, while people ask already.
 */
public abstract class BeforeFirstRequest implements SmartLifecycle {

    private final int order;
    private volatile boolean ready;

    /**
     * Takes its place among the others.
     *
     * @param order of {@link StartOrder}; the web server comes long after all of them
     */
    protected BeforeFirstRequest(int order) {
        this.order = order;
    }

    /** Does it, or throws what keeps the portal from starting. */
    protected abstract void getReady();

    @Override
    public void start() {
        getReady();
        ready = true;
    }

    @Override
    public void stop() {
        ready = false;
    }

    @Override
    public boolean isRunning() {
        return ready;
    }

    @Override
    public int getPhase() {
        return order;
    }
}
