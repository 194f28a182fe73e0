package org.csplan.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whoever calls a class from outside meets none of some other library's types: not in its supertypes, members or exceptions. */
final class KeepToThemselves extends ArchCondition<JavaClass> {

    private final List<String> libraries;

    KeepToThemselves(String... libraries) {
        super("keep " + String.join(", ", libraries) + " out of what others see");
        this.libraries = List.of(libraries);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isSeen(type)) {
            return;
        }
        supertypes(type).filter(this::isForeign).forEach(foreign -> tell(events, type, type.getName(), foreign));
        type.getMembers().stream()
                .filter(member -> isSeen(member.getModifiers()))
                .forEach(member -> typesOf(member)
                        .filter(this::isForeign)
                        .forEach(foreign -> tell(events, type, member.getFullName(), foreign)));
    }

    private static Stream<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .flatMap(supertype -> supertype.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        if (member instanceof JavaCodeUnit code) {
            Stream<JavaType> signature =
                    Stream.concat(Stream.of(code.getReturnType()), code.getParameterTypes().stream());
            return Stream.concat(
                    signature.flatMap(part -> part.getAllInvolvedRawTypes().stream()),
                    code.getExceptionTypes().stream());
        }
        return member.getAllInvolvedRawTypes().stream();
    }

    private static boolean isSeen(JavaClass type) {
        return isSeen(type.getModifiers())
                && type.getEnclosingClass().map(KeepToThemselves::isSeen).orElse(true);
    }

    private static boolean isSeen(Set<JavaModifier> modifiers) {
        return (modifiers.contains(PUBLIC) || modifiers.contains(PROTECTED)) && !modifiers.contains(SYNTHETIC);
    }

    private boolean isForeign(JavaClass type) {
        return libraries.stream()
                .anyMatch(
                        library -> type.getBaseComponentType().getPackageName().startsWith(library));
    }

    private static void tell(ConditionEvents events, JavaClass type, String where, JavaClass foreign) {
        events.add(SimpleConditionEvent.violated(type, where + " shows " + foreign.getName()));
    }
}
