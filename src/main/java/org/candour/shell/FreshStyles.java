package org.candour.shell;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** In development: styles and scripts as they lie in their folder at this moment, before the built ones. */
@Configuration
@ConditionalOnProperty("candour.static")
class FreshStyles {

    @Bean
    ResourceHttpRequestHandler freshFiles(@Value("${candour.static}") String folder) {
        ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
        handler.setLocations(
                List.of(new FileSystemResource(folder + "/styles/"), new FileSystemResource(folder + "/scripts/")));
        handler.setCacheControl(CacheControl.noStore());
        return handler;
    }

    @Bean
    SimpleUrlHandlerMapping freshAddresses(ResourceHttpRequestHandler freshFiles) {
        return new SimpleUrlHandlerMapping(Map.of("/styles/**", freshFiles, "/scripts/**", freshFiles), -10);
    }
}
