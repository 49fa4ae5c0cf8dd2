/** JSON as every part of the library prints it. */
@org.jspecify.annotations.NullMarked
package dev.quotidian.json;
