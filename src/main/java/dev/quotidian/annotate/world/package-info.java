/** The world directory: states, bodies and firms whom news quotes everywhere, with their names. */
package dev.quotidian.annotate.world;
