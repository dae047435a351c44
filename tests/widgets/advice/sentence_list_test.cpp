// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/advice/sentence_list.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QTest>

using namespace breakeven;

class SentenceListTest : public QObject {
    Q_OBJECT

private:
    QWidget m_window;
    SentenceList* m_list = nullptr;

    [[nodiscard]] QStringList shown() const
    {
        QStringList texts;
        for (const auto* label : m_list->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }

private slots:
    void initTestCase()
    {
        loadFonts();
        m_list = new SentenceList(QStringLiteral("Why"), QStringLiteral("reasons"), &m_window);
        m_window.show();
    }

    void aDotBeforeEachSentence()
    {
        m_list->setSentences({"One.", "Two.", "<b>Three.</b>"});
        QCOMPARE(shown(), (QStringList{"Why", "•", "One.", "•", "Two.", "•", "<b>Three.</b>"}));
        m_list->setSentences({"Another."});
        QCOMPARE(shown(), (QStringList{"Why", "•", "Another."}));
        m_list->setSentences({"One.", "Two."});
        QCOMPARE(shown(), (QStringList{"Why", "•", "One.", "•", "Two."}));
    }

    void withoutASentenceItIsHidden()
    {
        m_list->setSentences({"One."});
        QVERIFY(m_list->isVisible());
        m_list->setSentences({});
        QVERIFY(!m_list->isVisible());
        m_list->setSentences({"One."});
        QVERIFY(m_list->isVisible());
    }

    void itSaysItsHeading()
    {
        QCOMPARE(m_list->objectName(), QStringLiteral("reasons"));
        QCOMPARE(m_list->accessibleName(), QStringLiteral("Why"));
    }
};

QTEST_MAIN(SentenceListTest)
#include "sentence_list_test.moc"
