<?xml version="1.0" encoding="UTF-8"?>
<!-- Shows an RSS or Atom feed to someone who opens it in a browser: what it is, how to follow it, what it holds. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:atom="http://www.w3.org/2005/Atom"
  xmlns="http://www.w3.org/1999/xhtml" exclude-result-prefixes="atom">
  <xsl:output method="html" encoding="UTF-8" doctype-system="about:legacy-compat" />
  <xsl:variable name="title" select="/rss/channel/title | /atom:feed/atom:title" />
  <xsl:variable name="self" select="//atom:link[@rel='self']/@href" />
  <xsl:variable name="earlier" select="/*//atom:link[@rel='prev-archive']/@href" />
  <xsl:variable name="home" select="/rss/channel/link | /atom:feed/atom:link[@rel='alternate']/@href" />

  <xsl:template match="/">
    <html lang="zh-Hans">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title><xsl:value-of select="$title" />（订阅源）</title>
        <link rel="stylesheet" href="/feed.css" />
      </head>
      <body>
        <header>
          <p class="what">这是订阅源，给阅读器用的。把下面的地址放进阅读器，新文章会自己送来。<a href="/feeds/">怎样订阅</a></p>
          <h1><a href="{$home}"><xsl:value-of select="$title" /></a></h1>
          <p><xsl:value-of select="/rss/channel/description | /atom:feed/atom:subtitle" /></p>
          <p><code><xsl:value-of select="$self" /></code></p>
        </header>
        <main>
          <ol>
            <xsl:apply-templates select="/rss/channel/item | /atom:feed/atom:entry" />
          </ol>
          <xsl:if test="$earlier">
            <p><a href="{$earlier}">更早的文章</a></p>
          </xsl:if>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="item | atom:entry">
    <li>
      <a href="{link | atom:link/@href}"><xsl:value-of select="title | atom:title" /></a>
      <span>
        <xsl:value-of select="category[1] | atom:category[1]/@term" />
        <xsl:text> </xsl:text>
        <xsl:value-of select="substring(pubDate, 6, 11)" />
        <xsl:value-of select="substring(atom:published, 1, 10)" />
      </span>
    </li>
  </xsl:template>
</xsl:stylesheet>
