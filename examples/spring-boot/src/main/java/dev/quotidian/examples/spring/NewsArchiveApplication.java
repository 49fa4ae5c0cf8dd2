package dev.quotidian.examples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Searches a news archive over HTTP. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class NewsArchiveApplication {

  public static void main(String[] args) {
    SpringApplication.run(NewsArchiveApplication.class, args);
  }
}
