/**
 * The texts of the interface, in the language that the others are measured against. Each key is described for its
 * translators. `{{name}}` is filled in; `{{count, number}}` is a number in the reader's notation; a key ending in
 * `_other` is a plural form (`Intl.PluralRules`), asked for without the ending.
 */
export const ja = {
  /** The site's name, as in BRAND: what stands on the sign. */
  'site.name': '営業路線図',
  /** One sentence under the name on the home page and in link previews: what the site is for. */
  'site.tagline': '営業の用語と考え方を、路線図でたどりながら学ぶサイト。駅番号は日本語・マレー語・中国語・韓国語で共通です。',

  /** Hidden link before everything else: jumps over the header. */
  'nav.skip': '本文へ移動',
  /** Name of the header's navigation, for screen readers. */
  'nav.main': 'メインメニュー',
  /** Link to the index of all names in native order. */
  'nav.names': '五十音索引',
  /** Link to the full-text search page. */
  'nav.search': '検索',
  /** Name of the list of languages. */
  'nav.languages': '言語',
  /** Name of the trail home › line › entry, for screen readers. */
  'nav.trail': '現在地',
  /** First step of that trail. */
  'nav.home': 'トップ',

  /** Title of a page: what it shows, then the site. */
  'page.title': '{{title}}｜{{site}}',

  /** Kinds of entry, shown beside the station code. A concept: one idea. */
  'kind.concept': '概念',
  /** Two entries side by side. */
  'kind.comparison': '比較',
  /** A course of action over a long time. */
  'kind.strategy': '戦略',
  /** A way of working, with steps. */
  'kind.method': '方法',
  /** A theory with a diagram. */
  'kind.model': 'モデル',
  /** A story from practice. */
  'kind.case': '事例',

  /** Headings over related entries. These must be read before this one. */
  'view.requires': '先に読む',
  /** These build on this one. */
  'view.requiredBy': '次に読む',
  /** The two subjects of this comparison. */
  'view.compares': '比べる2つの項目',
  /** Comparisons in which this entry is one side. */
  'view.comparedIn': '違いを比べる',
  /** This case shows these at work. */
  'view.illustrates': 'この事例で学べること',
  /** Cases that show this entry at work. */
  'view.illustratedBy': '事例で見る',
  /** Other entries a reader will want. */
  'view.related': '関連する項目',

  /** Before the list of other names. */
  'concept.aka': '別名',
  /** The station code, spelled out for screen readers. */
  'concept.code': '駅番号 {{code}}',
  /** Name of the table of contents. */
  'concept.contents': 'このページの内容',
  /** Heading of the comparison table. */
  'concept.table': '比較表',
  /** What the comparison table shows, for screen readers. */
  'concept.tableCaption': '{{first}}と{{second}}の比較',
  /** Head of the table's first column: in what respect the two are compared. */
  'concept.axis': '観点',
  /** Label over an invented scene from the job. */
  'concept.example': '例',
  /** Heading of what the editor says about the source. */
  'concept.note': '編集部注',
  /** Heading over all related entries ("where you can change trains"). */
  'concept.connections': 'のりかえ案内',
  /** Heading of a diagram. */
  'concept.diagram': '図で見る',
  /** Heading of the self-checks at the end of an entry. */
  'concept.checks': '確かめ問題',
  /** Unfolds the answer to a self-check. */
  'concept.checkAnswer': '答えと解説',
  /** Before the right answer. */
  'concept.checkRight': '正解',
  /** Heading of the list of sources. */
  'concept.sources': '出典',
  /** Name of the strip with the stations before and after, for screen readers. */
  'concept.strip': '路線上の前後の駅',
  /** Label of the station before. */
  'concept.previous': '前の駅',
  /** Label of the station after. */
  'concept.next': '次の駅',
  /** The line begins or ends at this entry. */
  'concept.terminus': '終点',
  /** Shown in place of an entry that this language does not have yet; links to other languages follow. */
  'concept.missing': 'この項目の日本語版はまだありません。次の言語で読めます。',

  /** How many entries a line has. */
  'line.count_other': '{{count, number}}駅',
  /** Heading over the stations of a line. */
  'line.stations': '駅の一覧',
  /** The line's letter, spelled out for screen readers. */
  'line.letter': '路線記号 {{letter}}',

  /** Heading over the lines on the home page. */
  'home.lines': '路線から選ぶ',

  /** Title of the index of all names. */
  'names.title': '五十音索引',
  /** What the index holds and how it is sorted. */
  'names.lead': '項目名と別名を五十音順に並べています。',
  /** Head of the names that open with a number or a Latin letter, where the script is another. */
  'names.latin': '英数字',
  /** Head of a group by number of strokes (Traditional Chinese only; elsewhere never shown). */
  'names.strokes_other': '{{count, number}}画',
  /** Before the entry that another name stands for. */
  'names.see': '→ {{title}}',
  /** Name of the list of jumps to the groups. */
  'names.jump': '見出しへ移動',

  /** Title of the search page. */
  'search.title': '検索',
  /** Label of the search field. */
  'search.label': '用語・本文を検索',
  /** Button that starts the search. */
  'search.submit': '検索',
  /** Shown before anything is typed. */
  'search.prompt': '用語や駅番号を入力してください。',
  /** Shown while results are on their way. */
  'search.loading': '検索中…',
  /** How many entries were found for a query. */
  'search.count_other': '「{{query}}」の検索結果：{{count, number}}件',
  /** Nothing was found for a query. */
  'search.none': '「{{query}}」に一致する項目は見つかりませんでした。語句を短くするか、索引から探してください。',
  /** The search index could not be loaded. */
  'search.failed': '検索データを読み込めませんでした。通信状況を確認して、もう一度お試しください。索引からも探せます。',
  /** Shown where scripts are switched off. */
  'search.noScript': '検索にはJavaScriptが必要です。索引はJavaScriptなしでも使えます。',
  /** Button that shows further results. */
  'search.more': 'さらに表示',
  /** Name of the list of suggestions below the search field, for screen readers. */
  'search.suggestions': '検索候補',
  /** Head over suggestions whose title or other name matches what is typed. */
  'search.byName': '名前に一致',
  /** Head over suggestions in whose text it was found. */
  'search.inTexts': '本文に一致',
  /** Last suggestion: leads to the search page with everything that is found. */
  'search.all': '「{{query}}」の検索結果をすべて見る',
  /** Read out by screen readers when suggestions appear: how many, and how to reach them. */
  'search.options_other': '候補{{count, number}}件。上下の矢印キーで選べます。',
  /** Beside a result whose other name matched, in the language of its title. */
  'search.alias': '別名：{{name}}',
  /** Beside a result whose name in another language matched. `language` is that language’s own name (한국어). */
  'search.matched': '一致：{{name}}（{{language}}）',
  /** Beside a result that was found through its text in another language. `language` as above. */
  'search.through': '{{language}}の本文に一致',
  /** Head over names that come near to a query that found nothing. */
  'search.didYouMean': 'もしかして',
  /** The texts could not be searched (no connection, say); what is shown matches by name. */
  'search.namesOnly': '本文の検索データを読み込めませんでした。名前に一致した項目だけを表示しています。',
  /** Nothing was found for a query with the filters that are set. */
  'search.noneFiltered': '「{{query}}」に一致する項目は、この絞り込みでは見つかりませんでした。',
  /** Head over the other languages of the site in which the query finds something. */
  'search.elsewhere': 'ほかの言語で見つかったもの',
  /** Button that tries again after a failure. */
  'search.retry': 'もう一度試す',
  /** Head over the searches made before on this device. */
  'search.recent': '最近の検索',
  /** Read out by screen readers when recent searches appear below the field: how many, and that the Delete key (by its name on the keyboard) forgets one. */
  'search.recentHint_other': '最近の検索{{count, number}}件。Deleteキーで1件ずつ削除できます。',
  /** Button that forgets one recent search, for screen readers. */
  'search.recentRemove': '「{{query}}」を履歴から削除',
  /** Button that forgets all recent searches. */
  'search.recentClear': '履歴をすべて削除',
  /** Head of the filters beside the results. */
  'search.filters': '絞り込み',
  /** Filter: language in which the results are shown. */
  'search.filterLanguage': '結果の言語',
  /** Filter: line of the map. */
  'search.filterLine': '路線',
  /** Filter: kind of entry (concept, comparison, case, …). */
  'search.filterKind': '種類',
  /** First choice of a filter: does not filter. */
  'search.any': 'すべて',
  /** Button that takes all filters off. */
  'search.clear': '絞り込みを解除',

  /** Link to the glossary. */
  'nav.terms': '用語集',
  /** Link to the learning paths ("routes to ride"). */
  'nav.rides': '学習コース',
  /** Link to the page about the sources. */
  'nav.sources': '出典について',
  /** How many stops a learning path has. */
  'ride.stops_other': '{{count, number}}駅',
  /** Reading time. */
  'ride.minutes_other': '約{{count, number}}分',
  /** What the learning paths are. */
  'rides.lead': '読む順に駅を並べたコースです。上から順に読むと、前の駅が次の駅の下地になります。',
  /** What the glossary holds. */
  'terms.lead': '項目の本文に出てくる商売のことばを、一文で説明します。',
  /** What the page about the sources tells. */
  'sources.lead': 'どの資料から何を取り入れ、どこが疑わしいかを示します。',
  /** What the source is. */
  'sources.about': 'どんな資料か',
  /** What was taken from it. */
  'sources.taken': '取り入れたこと',
  /** What is doubtful in it. */
  'sources.doubtful': '疑わしい点',
  /** Before the list of entries that use the source. */
  'sources.usedIn': 'この資料を使った項目',

  /** Title of the page for addresses that do not exist. */
  'notFound.title': 'ページが見つかりません',
  /** What to do then. */
  'notFound.text': 'URLが変わったか、入力に誤りがあるようです。用語や駅番号で検索するか、索引から探してください。',

  /** Footer: what the texts are made from. */
  'footer.about': '5つの公開資料をもとに、要点を独自に書き起こした学習サイトです。',

  /** Opens the choice of a second language, in which an entry is read beside the page's own. */
  'pair.label': '並べて読む',
  /** Name of the list of second languages, for screen readers. */
  'pair.languages': '並べる言語',
  /** Ends it: only the page's own language is shown again. */
  'pair.end': '並べるのをやめる',
  /** Checkbox: other entries, too, are shown with this second language from now on. */
  'pair.keep': 'ほかの項目でも並べる',
  /** While the other language is on its way. `language` is its own name (한국어), here and below. */
  'pair.loading': '{{language}}版を読み込んでいます…',
  /** Read out by screen readers when it is there: it follows each section. */
  'pair.shown': '各節に{{language}}版を並べました。',
  /** Read out by screen readers when it is gone. */
  'pair.ended': '1言語の表示に戻しました。',
  /** The other language could not be loaded; a button to try again and a link to that page follow. */
  'pair.failed': '{{language}}版を読み込めませんでした。通信状況を確認してください。',
  /** The entry has no text in the other language yet. */
  'pair.missing': 'この項目の{{language}}版はまだありません。',
  /** The address asks for a language that there is not. */
  'pair.unknown': 'URLで指定された言語には対応していません。日本語だけで表示しています。',
  /** The script for it could not be loaded. */
  'pair.unavailable': '並べて読む機能を読み込めませんでした。ページを再読み込みしてください。',
  /** Link to the entry in the other language. */
  'pair.open': '{{language}}版を開く',
  /** Button below a section in the other language: copies the address of that section in that language. */
  'pair.copy': 'この節の{{language}}版リンクをコピー',
  /** The address has been copied. */
  'pair.copied': 'コピーしました',
  /** The browser did not let it be copied. */
  'pair.copyFailed': 'コピーできませんでした。見出しのリンクをお使いください。',
  /** Name of the control for colours and text size, for screen readers. */
  'read.settings': '表示設定',
  /** Head over the choice of colours. */
  'read.theme': '配色',
  /** Colours as the device has them. */
  'read.themeSystem': '自動',
  /** Dark on light, whatever the device has. */
  'read.themeLight': 'ライト',
  /** Light on dark. */
  'read.themeDark': 'ダーク',
  /** Head over the choice of text size; the choices are percentages. */
  'read.size': '文字サイズ',
  /** What a click on a section's heading does: copies its title and address. */
  'read.copyLink': 'この節へのリンクをコピー',
  /** Said after that. */
  'read.copied': '見出しとリンクをコピーしました。',
  /** Said where the browser does not let pages copy; the address bar holds the section's address then. */
  'read.copyFailed': 'コピーできませんでした。アドレスバーのURLをお使いください。',
  /** On paper, before the address that works in every language. */
  'read.shortLink': '各言語共通の短いURL',
  /** Link from a line to all its entries on one page, made for printing. */
  'read.booklet': 'この路線を冊子にして印刷',
  /** Title of that page. `line` is the line's name. */
  'read.bookletTitle': '{{line}} 印刷用冊子',
  /** Head over the booklet's list of entries. */
  'read.bookletContents': '目次',
  /** Button that prints. */
  'read.print': '印刷する',
  /** Link at the foot of a card that a tap opens: leads to the entry. */
  'card.openEntry': '項目を読む',
  /** The same for a glossary term: leads to its row in the glossary. */
  'card.openTerm': '用語集で見る',
  /** Button that closes the card. */
  'card.close': '閉じる',
  /** Over the choice of the languages whose columns the glossary shows. */
  'terms.columns': '表示する言語',
  /** Label of the field that filters the glossary; words of any language are understood. */
  'terms.filter': '用語を絞り込む（どの言語でも可）',
  /** How many terms the glossary holds. */
  'terms.count_other': '{{count, number}}語',
  /** How many of all terms the filter leaves. */
  'terms.found': '{{total}}語中{{count}}語',
  /** No term fits the filter. */
  'terms.none': '「{{query}}」に合う用語はありません。',
  /** Before the buttons that sort the glossary by a language. */
  'terms.sort': '並べ替え',
  /** Name of the table, for screen readers: what it holds, and that the heads of its columns sort it. */
  'terms.caption': '各言語の用語一覧。列見出しのボタンで並べ替えられます。',
  /** Link to the row of a term, for screen readers. */
  'terms.permalink': '「{{label}}」の行へのリンク',
  /** Read aloud for the picture of an entry in previews of links: its station sign with code, title and line. */
  'og.station': '{{line}} {{code}}「{{title}}」の駅名標',
  /** The same for a line: its letter, name and what it is about. */
  'og.line': '{{line}}（{{letter}}）：{{title}}',
  /** Link to the line map. */
  'nav.map': '路線図',
  /** Title of the line map, and its name for screen readers. */
  'map.title': '全線路線図',
  /** What the map shows: how many lines (`lines`) and stations (`count`), and that a station leads to its entry. */
  'map.lead_other': '{{lines}}路線{{count, number}}駅。駅を選ぶと、その項目を読めます。',
  /** Shown with the large map only: what pointing at a station does. */
  'map.hint': '駅にカーソルを合わせると、つながりのある駅が際立ちます。',
  /** Name of the list of lines beside the map, for screen readers. */
  'map.legend': '凡例',
  /** Key of the map: an ordinary station. */
  'map.keyStation': '駅',
  /** Key of the map: the thin rule that joins stations of two lines. */
  'map.keyTie': '路線どうしのつながり',
  /** Label of the choice of a learning path to be lit on the map. */
  'map.rides': '学習コースを表示',
  /** First choice: no path. */
  'map.noRide': 'なし',
  /** Link from the map to the page of the path that is lit. */
  'map.rideLink': '「{{title}}」を読む',
  /** Link from a learning path to the map with that path lit. */
  'map.rideOnMap': '路線図で見る',
  /** Name of the stations of other lines beside a station, for screen readers: where one can change. */
  'map.transfers': 'のりかえ',
  /** Link from the small map on the home page to the large one. */
  'map.open': '駅名入りの路線図を見る',
  /** Link to all transfers of a station, below the few that its sign shows. */
  'map.moreTransfers_other': 'のりかえをあと{{count, number}}件見る',
} as const;
