package org.candour.publication.web;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes below {@code /api/} that the application's endpoints declare, "GET /api/v1/rounds", read off their classes. */
class MappedRoutes extends RequestMappingHandlerMapping {

    private final Set<String> found = new TreeSet<>();

    static Set<String> all() {
        MappedRoutes routes = new MappedRoutes();
        routes.setApplicationContext(new StaticApplicationContext());
        routes.afterPropertiesSet();
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.findCandidateComponents("org.candour").stream()
                .map(candidate -> ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null))
                .forEach(routes::read);
        return routes.found;
    }

    private void read(Class<?> endpoint) {
        MethodIntrospector.selectMethods(endpoint, (MethodIntrospector.MetadataLookup<RequestMappingInfo>)
                        method -> getMappingForMethod(method, endpoint))
                .values()
                .forEach(this::add);
    }

    private void add(RequestMappingInfo mapping) {
        Set<String> paths = Optional.ofNullable(mapping.getPathPatternsCondition())
                .orElseThrow()
                .getPatternValues();
        for (String path : paths) {
            if (path.startsWith("/api/") && !path.equals("/api/**")) {
                mapping.getMethodsCondition().getMethods().forEach(method -> found.add(method + " " + path));
            }
        }
    }
}
