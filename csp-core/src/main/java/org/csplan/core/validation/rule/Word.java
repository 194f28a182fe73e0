package org.csplan.core.validation.rule;

/**
 * A word of the messages' own, among the parameters: it is put in the reader's language.
 *
 * @param key its name in the messages
 */
record Word(String key) {}
