// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Qt takes a tool tip for markup where it looks like it. So its text stands in the source, or goes through
/// widgets/plain_text.h, which also sees to labels while the program runs. What else guesses is not used.
class ToolTipsTest : public QObject {
    Q_OBJECT

private:
    /// The source's statements without comments, each text that it says itself as "@".
    static QStringList statements(QString source)
    {
        static const QRegularExpression literal(
            QStringLiteral("\\b(tr|QStringLiteral)\\((\\s*\"([^\"\\\\]|\\\\.)*\")+\\s*\\)"));
        static const QRegularExpression comment(QStringLiteral("//.*"));
        return source.replace(literal, QStringLiteral("@")).remove(comment).simplified().split(u';');
    }

    static bool setsToolTip(const QString& statement)
    {
        static const QRegularExpression set(
            QStringLiteral(R"(\bsetToolTip\(|QToolTip::showText\(|(?<!data\(Qt::)ToolTipRole)"));
        return set.match(statement).hasMatch();
    }

    static bool isPlain(const QString& statement)
    {
        static const QRegularExpression made(QStringLiteral(R"(\b(plain|wrapping|headed)ToolTip\()"));
        static const QRegularExpression said(QStringLiteral(
            R"(\bsetToolTip\( ?([^?:@]+\? (@|QString\(\)) : )*(@|QString\(\)|\{\})\)$|::showText\([^@]+, @, [^@]+\)$)"));
        return made.match(statement).hasMatch() || said.match(statement).hasMatch();
    }

private slots:
    void tellsThemApart_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<bool>("plain");
        QTest::newRow("variable") << "cell->setToolTip(text);" << false;
        QTest::newRow("put together") << R"(setToolTip(tr("Remove %1").arg(name));)" << false;
        QTest::newRow("variable or not") << R"(cell->setToolTip(none ? tr("None") : name);)" << false;
        QTest::newRow("shown") << "QToolTip::showText(help->globalPos(), m_name, this);" << false;
        QTest::newRow("role") << "item->setData(name, Qt::ToolTipRole);" << false;
        QTest::newRow("case") << "case Qt::ToolTipRole: return name;" << false;
        QTest::newRow("literal") << "button->setToolTip(QStringLiteral(\"Clear; (Esc)\"));" << true;
        QTest::newRow("choice") << "button->setToolTip(a.b ? tr(\"1\")\n : c ? QString()\n : tr(\"2 \" \"3\"));"
                                << true;
        QTest::newRow("nothing") << "setToolTip({});" << true;
        QTest::newRow("literal that is shown")
            << "QToolTip::showText(at(8), QStringLiteral(\"Copied\"), m_copy);" << true;
        QTest::newRow("made") << "cell->setToolTip(plainToolTip(text)); // a narrow column cuts it" << true;
        QTest::newRow("made and shown") << "QToolTip::showText(place, wrappingToolTip(text) + tip, view);" << true;
        QTest::newRow("made for a role") << "case Qt::ToolTipRole: return wrappingToolTip(name);" << true;
    }

    void tellsThemApart()
    {
        QFETCH(const QString, source);
        const QString statement = statements(source).constFirst();
        QVERIFY(setsToolTip(statement));
        QTEST(isPlain(statement), "plain");
    }

    void noneIsMarkupFromOutside()
    {
        static const QRegularExpression guessing(
            QStringLiteral(R"(\b(setWhatsThis|QWhatsThis|QTextEdit|QTextBrowser|QStaticText|QErrorMessage)\b)"));
        // It shows what guideHtml makes, which escapes all texts; nothing that guesses is called of it.
        static const QRegularExpression guide(QStringLiteral("/app/guide/guide_dialog\\.(h|cpp)$"));
        static const QRegularExpression fillsIt(QStringLiteral(
            R"(m_page\s*->\s*(set(?!Object|Accessible|OpenLinks|ExtraSel)|append|insert|loadResource))"));
        int seen = 0;
        for (const char* folder : {"widgets", "app"}) {
            QDirIterator it(breakeven::test::inTree(QString::fromLatin1(folder)), {"*.h", "*.cpp"}, QDir::Files,
                            QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (const QString& statement : statements(QString::fromUtf8(file.readAll()))) {
                    const bool sets = setsToolTip(statement);
                    seen += sets ? 1 : 0;
                    QVERIFY2(!sets || isPlain(statement), qPrintable(file.fileName() + ": " + statement));
                    const bool isGuide = guide.match(file.fileName()).hasMatch();
                    QVERIFY2(!(isGuide ? fillsIt : guessing).match(statement).hasMatch(),
                             qPrintable(file.fileName() + ": " + statement));
                }
            }
        }
        QVERIFY(seen > 40);
    }
};

QTEST_APPLESS_MAIN(ToolTipsTest)
#include "tool_tips_test.moc"
