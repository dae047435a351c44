// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manual/completions.h"

#include "app/commands/manual/value_names.h"
#include "core/inputs/options.h"
#include "core/inputs/parameter_table.h"
#include "core/output/view.h"
#include "tests/support/program.h"
#include "widgets/text.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

const CommandOutline& commandCalled(const std::vector<CommandOutline>& commands, std::string_view name)
{
    return *std::ranges::find(commands, name, &CommandOutline::name);
}

/// Types a line into a zsh of its own, presses Tab twice, and prints what its terminal shows.
constexpr const char* zshScript = R"(
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "fpath=($PWD \$fpath); autoload -U compinit; compinit -D -u; PS1=; LISTMAX=1000; stty cols 200; echo re''ady"
zpty -r -m z seen "*ready*"
zpty -w -n z "$1"$'\t\t'
sleep 1
zpty -w -n z $'\C-a'"echo "$'\C-e'" do''ne"$'\n'
zpty -r -m z seen "*do''ne*done*"
print -r -- "$seen"
zpty -d z
)";

} // namespace

/// The shells themselves complete words of a line.
class CompletionsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        write("breakeven.bash", bashCompletion(m_commands));
        write("_breakeven", zshCompletion(m_commands));
        write("breakeven.fish", fishCompletion(m_commands));
        write("complete.zsh", zshScript);
        write("scenario.breakeven", "{}");
    }

    void lines_data()
    {
        QTest::addColumn<QString>("line"); // up to where Tab is pressed
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QStringList>("not_offered");
        QTest::newRow("a command") << "breakeven eval" << QStringList{"evaluate"} << QStringList{"chart"};
        QTest::newRow("an option of a command")
            << "breakeven chart --tran" << QStringList{"--transparent"} << QStringList{};
        QTest::newRow("no option of another")
            << "breakeven report --" << QStringList{"--paper", "--language"} << QStringList{"--transparent"};
        QTest::newRow("what an option allows")
            << "breakeven report -o r.pdf --paper " << QStringList{"a4", "letter"} << QStringList{"evaluate"};
        QTest::newRow("a view") << "breakeven chart s.breakeven --view s" << QStringList{"sensitivity"}
                                << QStringList{"map"};
        QTest::newRow("a preset") << "breakeven evaluate --preset support-t" << QStringList{"support-ticket-triage"}
                                  << QStringList{"code-completion"};
        QTest::newRow("an option of the table")
            << "breakeven evaluate --focus rented" << QStringList{"rented_gpu"} << QStringList{"hybrid"};
        QTest::newRow("an input") << "breakeven evaluate --set gpu_ra" << QStringList{"gpu_rate="} << QStringList{};
        QTest::newRow("the theme of the window")
            << "breakeven --theme " << QStringList{"system", "dark"} << QStringList{"print"};
        QTest::newRow("a language") << "breakeven report --language " << QStringList{"de", "zh-CN"} << QStringList{};
    }
    void lines()
    {
        QFETCH(QString, line);
        check(line, completedByBash(line), QStringLiteral("bash"));
        check(line, completedByFish(line), QStringLiteral("fish"));
        check(line, completedByZsh(line), QStringLiteral("zsh"));
    }

    /// The sign is a word of its own to the shell.
    void behindAnEqualsSign()
    {
        QCOMPARE(completedByBash(QStringLiteral("breakeven chart --view = sens")), QStringList{"sensitivity"});
        QVERIFY(completedByBash(QStringLiteral("breakeven chart --view =")).contains(QStringLiteral("map")));
        QCOMPARE(completedByFish(QStringLiteral("breakeven chart --view=sens")), QStringList{"--view=sensitivity"});
    }

    void files()
    {
        const QString line = QStringLiteral("breakeven evaluate scen");
        QVERIFY(completedByBash(line).contains(QStringLiteral("(files)")));
        QCOMPARE(completedByFish(line), QStringList{"scenario.breakeven"});
        QVERIFY(completedByZsh(line).contains(QStringLiteral("scenario.breakeven")));
        QCOMPARE(completedByFish(QStringLiteral("breakeven presets scen")), QStringList());
    }

    /// Every command and every option of each.
    void nothingIsLeftOut()
    {
        const QStringList namedByBash = completedByBash(QStringLiteral("breakeven "));
        const QStringList namedByFish = completedByFish(QStringLiteral("breakeven "));
        for (const CommandOutline& command : m_commands) {
            const QString start =
                QStringLiteral("breakeven ") + toQString(command.name) + (command.name.empty() ? "" : " ");
            const QStringList byBash = completedByBash(start + QLatin1Char('-'));
            const QStringList byFish = completedByFish(start + QLatin1String("--"));
            for (const OptionOutline& option : command.options)
                for (const std::string& name : option.names) {
                    QVERIFY2(byBash.contains(toQString(name)), name.c_str());
                    QVERIFY2(!name.starts_with("--") || byFish.contains(toQString(name)), name.c_str());
                }
            if (!command.name.empty())
                QVERIFY2(namedByBash.contains(toQString(command.name)) && namedByFish.contains(toQString(command.name)),
                         command.name.c_str());
        }
    }

    void valuesOfTables()
    {
        const CommandOutline& chart = commandCalled(m_commands, "chart");
        const ValueNames set = valueNames(*chart.option("--set"));
        QVERIFY(set.goesOn && set.names.size() > parameterTable.size());
        QCOMPARE(valueNames(*chart.option("--focus")).names.size(), optionTable.size());
        QVERIFY(valueNames(*chart.option("-o")).isFile);
        QVERIFY(valueNames(*chart.option("--title")).names.empty());
        const auto views = valueNames(*chart.option("--view")).names;
        for (const ViewInfo& row : viewTable)
            QCOMPARE(std::ranges::find(views, row.id) != views.end(), row.isPicture);
    }

private:
    void write(const char* name, const std::string& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.c_str(), static_cast<qint64>(bytes.size()));
    }

    [[nodiscard]] QStringList linesOf(const QString& command) const
    {
        const Run run = Program(m_folder.path()).shell(command);
        if (run.status != 0 || !run.errors.isEmpty())
            qWarning("%s: %s", qPrintable(command), run.errors.constData());
        return QString::fromUtf8(run.output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    /// Words are divided by spaces; "(files)" stands for those of the shell's own.
    [[nodiscard]] QStringList completedByBash(const QString& line) const
    {
        QStringList words = line.split(QLatin1Char(' '));
        const int last = static_cast<int>(words.size()) - 1;
        for (QString& word : words)
            word = QLatin1Char('\'') + word + QLatin1Char('\'');
        return linesOf(QStringLiteral("bash -c '%1'")
                           .arg(QStringLiteral("source ./breakeven.bash; compopt() { [[ $* != *default* ]] || echo "
                                               "\"(files)\"; }; COMP_WORDS=(%1); COMP_CWORD=%2; _breakeven; "
                                               "printf \"%s\\n\" \"${COMPREPLY[@]}\"")
                                    .arg(words.join(QLatin1Char(' ')).replace(QLatin1Char('\''), QLatin1Char('"')))
                                    .arg(last)));
    }

    [[nodiscard]] QStringList completedByFish(const QString& line) const
    {
        QStringList completed = linesOf(
            QStringLiteral("HOME=$PWD fish --no-config -c 'source breakeven.fish; complete -C \"%1\"'").arg(line));
        for (QString& each : completed)
            each = each.section(QLatin1Char('\t'), 0, 0);
        return completed;
    }

    /// All that a terminal shows when Tab is pressed twice, as words.
    [[nodiscard]] QStringList completedByZsh(const QString& line) const
    {
        QString text = linesOf(QStringLiteral("zsh -f complete.zsh '%1'").arg(line)).join(QLatin1Char('\n'));
        text.replace(QRegularExpression(QStringLiteral("\x1b\\[[0-9;?]*[A-Za-z]")), QStringLiteral(" "));
        return text.split(QRegularExpression(QStringLiteral("[\\s\\r\\x07]+")), Qt::SkipEmptyParts);
    }

    static void check(const QString& line, const QStringList& completed, const QString& shell)
    {
        QFETCH(QStringList, offered);
        QFETCH(QStringList, not_offered);
        const QString said =
            shell + QLatin1String(": ") + line + QLatin1String(" → ") + completed.join(QLatin1Char(' '));
        for (const QString& each : offered)
            QVERIFY2(completed.contains(each), qPrintable(said));
        for (const QString& each : not_offered)
            QVERIFY2(!completed.contains(each), qPrintable(said));
    }

    QTemporaryDir m_folder;
    std::vector<CommandOutline> m_commands = commandOutlines();
};

QTEST_APPLESS_MAIN(CompletionsTest)
#include "completions_test.moc"
