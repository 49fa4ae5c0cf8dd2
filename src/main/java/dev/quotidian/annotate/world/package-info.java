/** The world directory: states, bodies and firms whom news quotes everywhere, with their names. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.annotate.world;
