// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/dialogs.h"

#include "app/document/file_path.h"
#include "tests/support/scratch_folder.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <deque>
#include <functional>

using namespace breakeven;

namespace {

/// Does the steps one after the other, each to the dialog that waits for an answer then. Leaves what asks more.
class Person : public QObject {
public:
    using Step = std::function<void(QWidget& dialog)>;

    explicit Person(std::deque<Step> steps) : m_steps(std::move(steps))
    {
        latest = this;
        connect(&m_watch, &QTimer::timeout, this, &Person::look);
        m_watch.start(0);
    }
    [[nodiscard]] bool isDone() const { return m_steps.empty(); }

private:
    void look()
    {
        QWidget* dialog = QApplication::activeModalWidget();
        if (latest != this || m_begins || dialog == nullptr)
            return;
        if (m_steps.empty()) {
            dialog->close();
            return;
        }
        m_begins = true;
        // Not from here: a timer waits while a step asks something else, and nobody would answer that.
        QTimer::singleShot(0, dialog, [this, dialog] {
            const Step step = m_steps.front();
            m_steps.pop_front();
            m_begins = false;
            step(*dialog);
        });
    }

    inline static const Person* latest = nullptr; ///< the last one that came
    QTimer m_watch;
    std::deque<Step> m_steps;
    bool m_begins = false;
};

/// Names files in a file dialog, and accepts it.
Person::Step name(const QString& text)
{
    return [text](QWidget& dialog) {
        dialog.findChild<QLineEdit*>("fileNameEdit")->setText(text);
        static_cast<QDialog&>(dynamic_cast<QFileDialog&>(dialog)).accept();
    };
}

Person::Step press(Qt::Key key)
{
    return [key](QWidget& dialog) { QTest::keyClick(&dialog, key); };
}

Person::Step press(QMessageBox::StandardButton button)
{
    return [button](QWidget& dialog) {
        QTest::mouseClick(dynamic_cast<QMessageBox&>(dialog).button(button), Qt::LeftButton);
    };
}

using Paths = std::vector<std::filesystem::path>;

} // namespace

/// The dialogs that a person sees, answered as a person does, and the names of files that they propose.
class DialogsTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] std::filesystem::path path(const char* file) const { return m_folder.native(file); }
    [[nodiscard]] std::optional<std::filesystem::path> save()
    {
        return DesktopDialogs().fileToSave(nullptr, "Save", path("proposed.breakeven"), "Scenarios (*.breakeven)",
                                           "breakeven");
    }

    ScratchFolder m_folder;

private slots:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        for (const char* file : {"a.breakeven", "b.breakeven", "taken.json.breakeven"})
            QVERIFY(m_folder.place(file, "there already"));
    }

    void aFileIsOpened()
    {
        const Person opens({name(m_folder.at("a.breakeven"))});
        QVERIFY(DesktopDialogs().fileToOpen(nullptr, toPath(m_folder.path())) == path("a.breakeven"));
        const Person leaves({press(Qt::Key_Escape)});
        QVERIFY(!DesktopDialogs().fileToOpen(nullptr, toPath(m_folder.path())));
    }

    void filesAreRead()
    {
        const QString both =
            QStringLiteral("\"%1\" \"%2\"").arg(m_folder.at("a.breakeven"), m_folder.at("b.breakeven"));
        const Person names({name(both)});
        QVERIFY(DesktopDialogs().filesToOpen(nullptr, "Read", "All files (*)", true) ==
                (Paths{path("a.breakeven"), path("b.breakeven")}));
        const Person namesOne({name(m_folder.at("b.breakeven"))});
        QVERIFY(DesktopDialogs().filesToOpen(nullptr, "Read", "All files (*)", false) == Paths{path("b.breakeven")});
        for (const bool several : {true, false}) {
            const Person leaves({press(Qt::Key_Escape)});
            QVERIFY(DesktopDialogs().filesToOpen(nullptr, "Read", "All files (*)", several).empty());
        }
    }

    /// Each by a click, and the last by Escape as well.
    void aQuestionHasItsAnswers()
    {
        const ButtonQuestion question{"Title", "Text", {"GPU rate: $0.86 → $1.10 an hour"}, {"One", "Two", "Leave"}};
        for (int wanted = 0; wanted < question.answers.size(); ++wanted) {
            const Person clicks({[&](QWidget& dialog) {
                auto& box = dynamic_cast<QMessageBox&>(dialog);
                QVERIFY(box.informativeText().contains(question.lines[0]));
                QStringList texts;
                for (QAbstractButton* button : box.buttons())
                    texts << button->text();
                QCOMPARE(texts, question.answers);
                QTest::mouseClick(box.buttons()[wanted], Qt::LeftButton);
            }});
            QCOMPARE(DesktopDialogs().ask(nullptr, question), wanted);
        }
        const Person leaves({press(Qt::Key_Escape)});
        QCOMPARE(DesktopDialogs().ask(nullptr, question), 2);
        const Person enters({press(Qt::Key_Return)});
        QCOMPARE(DesktopDialogs().ask(nullptr, question), 0);
    }

    void aFolderIsNamed()
    {
        const Person names({name(m_folder.path())});
        QVERIFY(DesktopDialogs().folderToSave(nullptr, "Folder", "/") == toPath(m_folder.path()));
        const Person leaves({press(Qt::Key_Escape)});
        QVERIFY(!DesktopDialogs().folderToSave(nullptr, "Folder", "/"));
    }

    void aNewFileGetsItsSuffix_data()
    {
        QTest::addColumn<QByteArray>("saved");
        QTest::newRow("new") << QByteArray("new.breakeven");
        QTest::newRow("new.breakeven") << QByteArray("new.breakeven");
        QTest::newRow("new.json") << QByteArray("new.json.breakeven");
    }
    void aNewFileGetsItsSuffix()
    {
        QFETCH(const QByteArray, saved);
        const Person names({name(m_folder.at(QTest::currentDataTag()))});
        QVERIFY(save() == path(saved.constData()));
        const Person takes(
            {[](QWidget& dialog) { static_cast<QDialog&>(dynamic_cast<QFileDialog&>(dialog)).accept(); }});
        QVERIFY(save() == path("proposed.breakeven"));
    }

    /// As it is called in the end, and not only as it was typed.
    void aFileThatIsThereIsReplacedOnlyIfAgreedTo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("saved");
        QTest::newRow("as typed") << "a.breakeven" << QByteArray("a.breakeven");
        QTest::newRow("with the default suffix") << "a" << QByteArray("a.breakeven");
        QTest::newRow("with a second suffix") << "taken.json" << QByteArray("taken.json.breakeven");
    }
    void aFileThatIsThereIsReplacedOnlyIfAgreedTo()
    {
        QFETCH(const QString, typed);
        QFETCH(const QByteArray, saved);
        const Person agrees({name(m_folder.at(typed)), press(QMessageBox::Yes)});
        QVERIFY(save() == path(saved.constData()));
        QVERIFY(agrees.isDone());
        const Person refuses({name(m_folder.at(typed)), press(QMessageBox::No), press(Qt::Key_Escape)});
        QVERIFY(!save());
        QVERIFY(refuses.isDone());
    }

    void unsavedChanges_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<Dialogs::Changes>("changes");
        QTest::newRow("save") << int{QMessageBox::Save} << Dialogs::Changes::Save;
        QTest::newRow("discard") << int{QMessageBox::Discard} << Dialogs::Changes::Discard;
        QTest::newRow("cancel") << int{QMessageBox::Cancel} << Dialogs::Changes::Cancel;
    }
    void unsavedChanges()
    {
        QFETCH(const int, answer);
        QString asked;
        const Person person({[&](QWidget& dialog) {
            asked = dynamic_cast<QMessageBox&>(dialog).text();
            press(static_cast<QMessageBox::StandardButton>(answer))(dialog);
        }});
        QTEST(DesktopDialogs().unsavedChanges(nullptr, "Ours"), "changes");
        QCOMPARE(asked, QStringLiteral("Save the changes to “Ours”?"));
    }

    void changesAreSavedWithEnterAndKeptWithEscape()
    {
        const Person enters({press(Qt::Key_Return)});
        QVERIFY(DesktopDialogs().unsavedChanges(nullptr, "Ours") == Dialogs::Changes::Save);
        const Person leaves({press(Qt::Key_Escape)});
        QVERIFY(DesktopDialogs().unsavedChanges(nullptr, "Ours") == Dialogs::Changes::Cancel);
    }

    void filesAreReplacedOnlyIfAgreedTo()
    {
        QStringList said;
        const auto answer = [&said](const QStringList& names, QMessageBox::StandardButton button) {
            const Person person({[&](QWidget& dialog) {
                const auto& box = dynamic_cast<QMessageBox&>(dialog);
                said = {box.text(), box.detailedText()};
                press(button)(dialog);
            }});
            return DesktopDialogs().mayReplace(nullptr, "Export", names);
        };
        QVERIFY(answer({"a.png"}, QMessageBox::Yes));
        QCOMPARE(said, QStringList({"a.png is already there. Replace it?", QString()}));
        QVERIFY(!answer({"a.png", "b.png"}, QMessageBox::No));
        QCOMPARE(said, QStringList({"2 files are already there. Replace them?", "a.png\nb.png"}));
        const Person leaves({press(Qt::Key_Escape)});
        QVERIFY(!DesktopDialogs().mayReplace(nullptr, "Export", {"a.png"}));
    }

    void whatWasFoundIsAddedOrReplaces_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<Dialogs::Taking>("taking");
        QTest::newRow("add") << "Add" << Dialogs::Taking::Add;
        QTest::newRow("replace") << "Replace" << Dialogs::Taking::Replace;
        QTest::newRow("leave") << "" << Dialogs::Taking::Cancel;
    }
    void whatWasFoundIsAddedOrReplaces()
    {
        QFETCH(const QString, button);
        const Person person({[&](QWidget& dialog) {
            for (QAbstractButton* offered : dynamic_cast<QMessageBox&>(dialog).buttons())
                if (offered->text().remove('&') == button) {
                    offered->click();
                    return;
                }
            press(Qt::Key_Escape)(dialog);
        }});
        QTEST(DesktopDialogs().addOrReplace(nullptr, "Tasks", "Add them?"), "taking");
        QVERIFY(person.isDone());
    }

    void errorsAndNoticesAreTold()
    {
        const auto told = [](QMessageBox::Icon icon) {
            return Person::Step([icon](QWidget& dialog) {
                const auto& box = dynamic_cast<QMessageBox&>(dialog);
                QCOMPARE(box.icon(), icon);
                QCOMPARE(box.text(), QStringLiteral("Not saved"));
                QCOMPARE(box.informativeText(), QStringLiteral("a: the disk is full"));
                press(Qt::Key_Return)(dialog);
            });
        };
        const Person hears({told(QMessageBox::Critical), told(QMessageBox::Information)});
        DesktopDialogs().showError(nullptr, "Not saved", "a: the disk is full");
        DesktopDialogs().showNotice(nullptr, "Not saved", "a: the disk is full");
        QVERIFY(hears.isDone());
    }

    void proposedNames_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "Support-ticket triage"
                               << "Support-ticket triage";
        QTest::newRow("forbidden") << "a/b\\c:d*e?f\"g<h>i|j"
                                   << "a b c d e f g h i j";
        QTest::newRow("dots and spaces") << "  ..hidden. "
                                         << "hidden";
        QTest::newRow("reserved") << "CON"
                                  << "CON scenario";
        QTest::newRow("reserved with suffix") << "nul.txt"
                                              << "nul.txt scenario";
        QTest::newRow("empty") << ""
                               << "scenario";
        QTest::newRow("only forbidden") << "///"
                                        << "scenario";
        QTest::newRow("line break") << "two\nlines"
                                    << "two lines";
        QTest::newRow("long") << QString(500, QLatin1Char('x')) << QString(80, QLatin1Char('x'));
        QTest::newRow("ends within an emoji")
            << QString(79, QLatin1Char('x')) + QStringLiteral("🚀") << QString(79, QLatin1Char('x'));
        QTest::newRow("umlauts") << QStringLiteral("Prüfung für Köln") << QStringLiteral("Prüfung für Köln");
    }
    void proposedNames()
    {
        QFETCH(QString, title);
        QTEST(fileNameFor(title), "name");
    }

    void suffix_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("path");
        QTest::newRow("none") << "/a/b"
                              << "/a/b.breakeven";
        QTest::newRow("there") << "/a/b.breakeven"
                               << "/a/b.breakeven";
        QTest::newRow("upper case") << "/a/b.BREAKEVEN"
                                    << "/a/b.BREAKEVEN";
        QTest::newRow("another") << "/a/b.json"
                                 << "/a/b.json.breakeven";
        QTest::newRow("dotted folder") << "/a.breakeven/b"
                                       << "/a.breakeven/b.breakeven";
    }
    void suffix()
    {
        QFETCH(QString, typed);
        QTEST(shownPath(withSuffix(toPath(typed), QStringLiteral("breakeven"))), "path");
    }
};

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
