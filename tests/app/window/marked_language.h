// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/texts/table_labels.h"
#include "core/words/translated_catalog.h"
#include "widgets/language/shown_catalog.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace breakeven::test {

/// In brackets, and two fifths longer, as other languages are: what stands for arguments becomes no longer, and what
/// has no word of its own is left.
[[nodiscard]] inline QString marked(const QString& text)
{
    static const QRegularExpression places(QStringLiteral("\\{[^}]*\\}"));
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    const QString words = QString(text).remove(places);
    return words.contains(letter)
               ? QStringLiteral("⟦") + text + QString(words.size() * 2 / 5, u'~') + QStringLiteral("⟧")
               : text;
}

/// A language that marks what it translates, which is shown while this lives.
class MarkedLanguage {
public:
    MarkedLanguage()
        : m_words(grammarOf(Language::English), tableLabels(),
                  [](std::string_view original, const std::string&, int) {
                      const QString text = QString::fromUtf8(original.data(), static_cast<qsizetype>(original.size()));
                      return (text.startsWith(u'/') ? text : marked(text)).toStdString();
                  }),
          m_shown(m_words.catalog())
    {
        QCoreApplication::installTranslator(&m_translator);
    }
    ~MarkedLanguage() { QCoreApplication::removeTranslator(&m_translator); }
    MarkedLanguage(const MarkedLanguage&) = delete;
    MarkedLanguage& operator=(const MarkedLanguage&) = delete;

private:
    class Translator : public QTranslator {
    public:
        [[nodiscard]] QString translate(const char* context, const char* source, const char* /*name*/,
                                        int /*count*/) const override
        {
            const bool isOfQt = *context == 'Q' && std::string_view(context) != "QObject"; // which speaks for itself
            return isOfQt ? QString() : marked(QString::fromUtf8(source));
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    };

    TranslatedCatalog m_words;
    CatalogShown m_shown;
    Translator m_translator;
};

} // namespace breakeven::test
