package org.navette.cli;

import org.navette.analysis.codebook.CodebookChange;
import org.navette.analysis.codebook.DeleteCode;
import org.navette.analysis.codebook.MergeCode;
import org.navette.analysis.codebook.MoveCode;
import org.navette.analysis.codebook.RenameCode;
import org.navette.analysis.codebook.SwitchCode;
import org.navette.store.Study;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The changes of the codebook that need few words. */
final class CodeChangeVerbs {
    private CodeChangeVerbs() {
    }

    @Command(name = "move")
    static final class Move extends CodeChangeVerb {
        @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
        private String code;

        @Option(names = "--under", paramLabel = "CODE", descriptionKey = "option.under")
        private String under;

        @Option(names = "--position", paramLabel = "N")
        private Integer position;

        @Override
        CodebookChange change(Study opened) {
            return new MoveCode(CodeVerb.find(opened, code).id(), under == null ? null : (Long) CodeVerb.find(opened, under).id(),
                    position == null ? Integer.MAX_VALUE : position - 1);
        }
    }

    @Command(name = "merge")
    static final class Merge extends CodeChangeVerb {
        @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
        private String from;

        @Parameters(index = "2", paramLabel = "INTO")
        private String into;

        @Override
        CodebookChange change(Study opened) {
            return new MergeCode(CodeVerb.find(opened, from).id(), CodeVerb.find(opened, into).id());
        }
    }

    @Command(name = "rename")
    static final class Rename extends CodeChangeVerb {
        @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
        private String code;

        @Parameters(index = "2", paramLabel = "NAME")
        private String name;

        @Override
        CodebookChange change(Study opened) {
            return new RenameCode(CodeVerb.find(opened, code).id(), name);
        }
    }

    @Command(name = "delete")
    static final class Delete extends CodeChangeVerb {
        @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
        private String code;

        @Override
        CodebookChange change(Study opened) {
            return new DeleteCode(CodeVerb.find(opened, code).id());
        }
    }

    /** The two ways a switch stands. */
    enum Position {
        ON, OFF
    }

    @Command(name = "switch")
    static final class Switch extends CodeChangeVerb {
        @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "option.code")
        private String code;

        @Parameters(index = "2", paramLabel = "on|off")
        private Position position;

        @Override
        CodebookChange change(Study opened) {
            return new SwitchCode(CodeVerb.find(opened, code).id(), position == Position.ON);
        }
    }
}
