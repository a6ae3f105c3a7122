package org.candour.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * The most that the heap has held after any of its collections: what the work needs, without what was only not yet
 * collected. Readers are processes of their own and not in it.
 */
final class HeapWatch {

    private final AtomicLong most = new AtomicLong();

    HeapWatch() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener((told, nothing) -> see(told.getUserData()), null, null);
            }
        }
    }

    private void see(Object told) {
        if (told instanceof CompositeData data) {
            long used =
                    GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().values().stream()
                            .mapToLong(MemoryUsage::getUsed)
                            .sum();
            most.accumulateAndGet(used, Math::max);
        }
    }

    /** In megabytes, with what lies outside the heap and is collected with it: classes and compiled code. */
    long most() {
        return most.get() >> 20;
    }

    void forget() {
        most.set(0);
    }
}
