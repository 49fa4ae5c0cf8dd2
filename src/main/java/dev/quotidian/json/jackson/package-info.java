/**
 * Modules for the databind of Jackson 2 and of Jackson 3, by which an {@code ObjectMapper} writes
 * and reads the JSON of {@link dev.quotidian.json.JsonCodecs}. Each needs its Jackson on the class
 * path; the library itself needs neither.
 *
 * <p>Incubating: the JSON follows the records, which may gain components.
 *
 * @since 0.1
 */
@org.jspecify.annotations.NullMarked
package dev.quotidian.json.jackson;
