package org.csplan.examples.cli.line;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Takes one of a few words and refuses any other. It is no lambda, since the class-data archive then would hold neither
 * picocli's interface nor anything else that implements it.
 */
record ChoiceConverter(Supplier<List<String>> words) implements ITypeConverter<String> {

    @Override
    public String convert(String word) {
        if (words.get().contains(word)) {
            return word;
        }
        throw new TypeConversionException(Choices.without(word, words.get()));
    }
}
